// Package enabled leaves verification on, or to what can not be seen.
package enabled

import (
	"errors"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

type settings struct{ insecure bool }

func provider(p *oidc.Provider, s settings) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{ClientID: "orders", InsecureSkipSignatureCheck: s.insecure})
}

var override = keyfunc.Override{ValidationSkipAll: false}

var key []byte

func middleware() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		ParseTokenFunc: func(c echo.Context, auth string) (interface{}, error) {
			token, err := jwt.Parse(auth, func(*jwt.Token) (any, error) { return key, nil })
			if err != nil {
				return nil, err
			}
			if !token.Valid {
				return nil, errors.New("invalid token")
			}
			return token, nil
		},
	})
}

type parser interface {
	Parse(raw string) (*jwt.Token, error)
}

func elsewhere(p parser) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		ParseTokenFunc: func(c echo.Context, auth string) (interface{}, error) { return p.Parse(auth) },
	})
}
