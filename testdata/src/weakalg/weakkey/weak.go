// Package weakkey signs with keys that can be found out from a single token.
package weakkey

import (
	"crypto/rand"
	"crypto/rsa"
	"io"

	cristalhq "github.com/cristalhq/jwt/v5"
	gbrlsnchs "github.com/gbrlsnchs/jwt/v3"
	jose "github.com/go-jose/go-jose/v3"
	"github.com/golang-jwt/jwt/v5"
	kataras "github.com/kataras/jwt"
	"github.com/lestrrat-go/jwx/v2/jwa"
	jwxjwt "github.com/lestrrat-go/jwx/v2/jwt"
)

func word(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("rover2019")) // want `9 bytes.*32.*\(weak-key\)`
}

func verified(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte("rover2019"), nil // want `\(weak-key\)`
	}, jwt.WithValidMethods([]string{"HS256"}))
}

func empty(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("")) // want `0 bytes.*\(weak-key\)`
}

func random(claims jwt.Claims) (string, error) {
	key := make([]byte, 16) // want `16 bytes.*\(weak-key\)`
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func newKey() ([]byte, error) {
	key := make([]byte, 8) // want `8 bytes.*\(weak-key\)`
	_, err := io.ReadFull(rand.Reader, key)
	return key, err
}

type signer struct{ key []byte }

func newSigner() (*signer, error) {
	key, err := newKey()
	return &signer{key}, err
}

func (s *signer) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func long(claims jwt.Claims) (string, error) {
	key := make([]byte, 32) // want `32 bytes.*HS512.*64.*\(weak-key\)`
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS512, claims).SignedString(key)
}

func small() (string, error) {
	key, err := rsa.GenerateKey(rand.Reader, 1024) // want `1024-bit RSA.*\(weak-key\)`
	if err != nil {
		return "", err
	}
	return jwt.New(jwt.SigningMethodRS256).SignedString(key)
}

func others(claims any, token jwxjwt.Token) error {
	key := make([]byte, 24) // want `24 bytes.*\(weak-key\)`
	if _, err := rand.Read(key); err != nil {
		return err
	}
	if _, err := jwxjwt.Sign(token, jwxjwt.WithKey(jwa.HS256, key)); err != nil {
		return err
	}
	long := make([]byte, 48) // want `48 bytes.*HS512.*64.*\(weak-key\)`
	if _, err := rand.Read(long); err != nil {
		return err
	}
	if _, err := kataras.Sign(kataras.HS512, long, claims); err != nil {
		return err
	}
	gbrlsnchs.NewHS256([]byte("Summer-Fields")) // want `13 bytes.*\(weak-key\)`
	_, err := jose.NewSigner(jose.SigningKey{
		Algorithm: jose.HS256,
		Key:       []byte("Summer-Fields"), // want `\(weak-key\)`
	}, nil)
	if err != nil {
		return err
	}
	_, err = cristalhq.NewSignerHS(cristalhq.HS384, []byte("Th1rty-Two-Bytes-Are-Enough-4-25")) // want `32 bytes.*HS384.*48.*\(weak-key\)`
	return err
}
