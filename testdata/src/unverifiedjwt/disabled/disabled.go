// Package disabled switches verification off.
package disabled

import (
	"net/http"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func provider(p *oidc.Provider) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{
		ClientID:                   "orders",
		InsecureSkipSignatureCheck: true, // want `^InsecureSkipSignatureCheck accepts tokens whose signature nobody verifies.*\(verification-disabled\)$`
	})
}

func assigned(conf *oidc.Config) {
	conf.InsecureSkipSignatureCheck = true // want `\(verification-disabled\)`
}

var override = keyfunc.Override{ValidationSkipAll: true} // want `\(verification-disabled\)`

func unsigned(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { // want `\(verification-disabled\)`
		return jwt.UnsafeAllowNoneSignatureType, nil
	})
}

func middleware() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		ParseTokenFunc: func(c echo.Context, auth string) (interface{}, error) { // want `\(verification-disabled\)`
			token, _, err := jwt.NewParser().ParseUnverified(auth, jwt.MapClaims{})
			return token, err
		},
	})
}

func decode(c echo.Context, auth string) (interface{}, error) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(auth, claims)
	return claims, err
}

func named() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{ParseTokenFunc: decode}) // want `\(verification-disabled\)`
}

var _ = http.StatusOK
