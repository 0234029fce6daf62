// Package pinned says which algorithms it accepts.
package pinned

import (
	"crypto/rsa"
	"errors"

	josejwt "github.com/go-jose/go-jose/v3/jwt"
	jose4 "github.com/go-jose/go-jose/v4"
	jose4jwt "github.com/go-jose/go-jose/v4/jwt"
	fiberjwt "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwa"
	jwxjwt "github.com/lestrrat-go/jwx/v2/jwt"
)

func option(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return public, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

func compared(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
			return nil, errors.New("unexpected method")
		}
		return public, nil
	})
}

type verifier struct{ parser *jwt.Parser }

func newVerifier() *verifier {
	return &verifier{parser: jwt.NewParser(jwt.WithValidMethods([]string{"RS256"}))}
}

func (v *verifier) verify(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return v.parser.Parse(raw, find)
}

// given comes from elsewhere, with or without a list.
func given(parser *jwt.Parser, raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return parser.Parse(raw, func(*jwt.Token) (any, error) { return public, nil })
}

func jose(raw string, public *rsa.PublicKey, dest any) error {
	token, err := josejwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	if token.Headers[0].Algorithm != "RS256" {
		return errors.New("unexpected algorithm")
	}
	return token.Claims(public, dest)
}

func four(raw string, public *rsa.PublicKey, dest any) error {
	token, err := jose4jwt.ParseSigned(raw, []jose4.SignatureAlgorithm{jose4.RS256})
	if err != nil {
		return err
	}
	return token.Claims(public, dest)
}

func jwx(raw []byte, public *rsa.PublicKey) (jwxjwt.Token, error) {
	return jwxjwt.Parse(raw, jwxjwt.WithKey(jwa.RS256, public))
}

func viaFiber(key []byte) fiber.Handler {
	return fiberjwt.New(fiberjwt.Config{SigningKey: fiberjwt.SigningKey{JWTAlg: "HS256", Key: key}})
}
