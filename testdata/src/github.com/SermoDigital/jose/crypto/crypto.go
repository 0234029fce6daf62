// Package crypto declares the part of github.com/SermoDigital/jose/crypto that the fixtures use.
package crypto

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
)

var (
	SigningMethodHS256 *SigningMethodHMAC
	SigningMethodHS384 *SigningMethodHMAC
	SigningMethodHS512 *SigningMethodHMAC
	SigningMethodRS256 *SigningMethodRSA
	Unsecured          *SigningMethodNone
)

type SigningMethod interface {
	Alg() string
	Hasher() crypto.Hash
	Sign(raw []byte, key interface{}) (Signature, error)
	Verify(raw []byte, sig Signature, key interface{}) error
}

type SigningMethodHMAC struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodHMAC) Alg() string
func (*SigningMethodHMAC) Hasher() crypto.Hash
func (*SigningMethodHMAC) MarshalJSON() ([]byte, error)
func (*SigningMethodHMAC) Sign(data []byte, key interface{}) (Signature, error)
func (*SigningMethodHMAC) Verify(raw []byte, signature Signature, key interface{}) error

type SigningMethodRSA struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodRSA) Alg() string
func (*SigningMethodRSA) Hasher() crypto.Hash
func (*SigningMethodRSA) MarshalJSON() ([]byte, error)
func (*SigningMethodRSA) Sign(data []byte, key interface{}) (Signature, error)
func (*SigningMethodRSA) Verify(raw []byte, sig Signature, key interface{}) error

type SigningMethodNone struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodNone) Alg() string
func (*SigningMethodNone) Hasher() crypto.Hash
func (*SigningMethodNone) MarshalJSON() ([]byte, error)
func (*SigningMethodNone) Sign(_ []byte, _ interface{}) (Signature, error)
func (*SigningMethodNone) Verify(_ []byte, _ Signature, _ interface{}) error

type Signature []byte

func ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
func ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
func ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
