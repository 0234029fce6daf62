// Package golangjwt signs and verifies with keys that everybody who reads the source has.
package golangjwt

import (
	"context"
	"fmt"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

var packageKey = []byte("L0oFAUMmB7NLWmCuT4HWqCwGhSBBi5DaDcQnxXCV") // want "tokens.*\\(jwt-key\\)"

const constKey = "my-jwt-secret" // want "tokens.*\\(jwt-key\\)"

var rawKey = []byte{0x8f, 0x1c, 0x22, 0xe9, 0x07, 0x5b, 0xd4, 0x60} // want "tokens.*\\(jwt-key\\)"

func sign(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("secret")) // want "tokens.*\\(jwt-key\\)"
}

func signWithVariable(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS512, claims)
	return token.SignedString(packageKey)
}

func signWithConst() (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte(constKey))
}

func signWithBytes() (string, error) { return jwt.New(jwt.SigningMethodHS256).SignedString(rawKey) }

func signByMethod(s string) ([]byte, error) {
	return jwt.SigningMethodHS256.Sign(s, []byte("method-key")) // want "tokens.*\\(jwt-key\\)"
}

func verifyByMethod(s string, sig []byte) error {
	return jwt.SigningMethodHS256.Verify(s, sig, []byte("method-key-2")) // want "tokens.*\\(jwt-key\\)"
}

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected algorithm %v", t.Header["alg"])
		}
		return []byte("keyfunc-literal"), nil // want "tokens.*\\(jwt-key\\)"
	}, jwt.WithValidMethods([]string{"HS256"}))
}

func parseWithClaims(raw string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, keyfunc)
}

func keyfunc(*jwt.Token) (any, error) {
	return []byte("named-keyfunc"), nil // want "tokens.*\\(jwt-key\\)"
}

type keys struct{ secret []byte }

func (k *keys) keyfunc(*jwt.Token) (any, error) { return k.secret, nil }

func parseByMethodValue(raw string) (*jwt.Token, error) {
	k := &keys{secret: []byte("field-of-a-receiver")} // want "tokens.*\\(jwt-key\\)"
	return jwt.NewParser(jwt.WithIssuer("https://acme-widgets.com")).Parse(raw, k.keyfunc)
}

func parseByVariable(raw string) (*jwt.Token, error) {
	var kf jwt.Keyfunc = func(*jwt.Token) (any, error) {
		return []byte("keyfunc-in-a-variable"), nil // want "tokens.*\\(jwt-key\\)"
	}
	return new(jwt.Parser).ParseWithClaims(raw, jwt.MapClaims{}, kf)
}

func parseByMaker(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, static([]byte("keyfunc-made-of"))) // want "tokens.*\\(jwt-key\\)"
}

func static(key []byte) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) { return key, nil }
}

func parseByKid(raw string) (*jwt.Token, error) {
	ring := map[string][]byte{
		"2024": []byte("last-year"), // want "tokens.*\\(jwt-key\\)"
		"2025": []byte("this-year"), // want "tokens.*\\(jwt-key\\)"
	}
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := ring[kid]
		if !ok {
			return nil, fmt.Errorf("unknown key %q", kid)
		}
		return key, nil
	})
}

func fromRequest(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, func(*jwt.Token) (interface{}, error) {
		return []byte("from-a-request"), nil // want "tokens.*\\(jwt-key\\)"
	})
}

func fromContext(ctx context.Context, t *jwt.Token) (string, error) {
	return t.SignedString([]byte(fmt.Sprintf("%s-%d", "formatted", 1))) // want "tokens.*\\(jwt-key\\)"
}
