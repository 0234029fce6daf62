// Package ownmethodfine has algorithms of its own that verify, or refuse to.
package ownmethodfine

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

type vault struct {
	verify func(text string, sig []byte) bool
}

func (*vault) Alg() string                      { return "VAULT" }
func (*vault) Sign(string, any) ([]byte, error) { return nil, nil }
func (v *vault) Verify(text string, sig []byte, _ any) error {
	if v.verify(text, sig) {
		return nil
	}
	return jwt.ErrTokenSignatureInvalid
}

type signsOnly struct{}

func (signsOnly) Alg() string                      { return "REMOTE" }
func (signsOnly) Sign(string, any) ([]byte, error) { return []byte("x"), nil }
func (signsOnly) Verify(string, []byte, any) error { return errors.New("this key only signs") }

type panics struct{}

func (panics) Alg() string                      { return "PANICS" }
func (panics) Sign(string, any) ([]byte, error) { return nil, nil }
func (panics) Verify(string, []byte, any) error { panic("not implemented") }

type mustVerify struct{ *vault }

func (m mustVerify) Verify(text string, sig []byte, key any) error {
	if err := m.vault.Verify(text, sig, key); err != nil {
		panic(err)
	}
	return nil
}

// A receipt is verified by something else, and is no algorithm of tokens.
type receipt struct{}

func (receipt) Verify(string, []byte, any) error { return nil }

func register() {
	jwt.RegisterSigningMethod("VAULT", func() jwt.SigningMethod { return &vault{} })
	jwt.RegisterSigningMethod("MUST", func() jwt.SigningMethod { return mustVerify{} })
}
