// Package middlewares gives fetched keys to middleware that compares the times only.
package middlewares

import (
	"errors"

	jwtmiddleware "github.com/auth0/go-jwt-middleware"
	form3 "github.com/form3tech-oss/jwt-go"

	"github.com/MicahParks/keyfunc/v3"
	fiberjwt "github.com/gofiber/contrib/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func echoKeys(e *echo.Echo, kf keyfunc.Keyfunc) {
	e.Use(echojwt.WithConfig(echojwt.Config{
		KeyFunc: kf.Keyfunc, // want `echojwt.Config.KeyFunc verifies with fetched keys and nothing compares iss.*\(issuer-unchecked\)` `\(audience-unchecked\)`
	}))
}

func fiberURLs() fiberjwt.Config {
	return fiberjwt.Config{JWKSetURLs: []string{"https://clerk.shop.example/.well-known/jwks.json"}} // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
}

func auth0Checked(pem func(*form3.Token) (any, error)) *jwtmiddleware.JWTMiddleware {
	return jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(t *form3.Token) (any, error) {
			claims := t.Claims.(form3.MapClaims)
			if !claims.VerifyAudience("shop", true) || !claims.VerifyIssuer("https://clerk.shop.example", true) {
				return nil, errors.New("token is not for us")
			}
			return pem(t)
		},
	})
}

func echoSecret(e *echo.Echo, secret []byte) { e.Use(echojwt.JWT(secret)) }

var _ = []any{echoKeys, fiberURLs, auth0Checked, echoSecret}
