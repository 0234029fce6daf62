// Package middlewareschecked compares the claims behind the middleware, and uses verifiers that do it.
package middlewareschecked

import (
	"context"
	"net/http"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/auth0/go-jwt-middleware/v2/validator"
	"github.com/golang-jwt/jwt/v5"
	okta "github.com/okta/okta-jwt-verifier-golang"

	"github.com/MicahParks/keyfunc/v3"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func echoKeys(e *echo.Echo, kf keyfunc.Keyfunc) {
	e.Use(echojwt.WithConfig(echojwt.Config{KeyFunc: kf.Keyfunc}))
	e.Use(guard)
}

func guard(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		token, ok := c.Get("user").(*jwt.Token)
		if !ok {
			return c.NoContent(http.StatusUnauthorized)
		}
		claims := token.Claims.(jwt.MapClaims)
		if claims["iss"] != "https://clerk.shop.example" || claims["azp"] != "https://shop.example" {
			return c.NoContent(http.StatusForbidden)
		}
		return next(c)
	}
}

// auth0 wants issuer and audience to make a validator.
func auth0(keys func(context.Context) (any, error)) (*validator.Validator, error) {
	return validator.New(keys, validator.RS256, "https://clerk.shop.example/", []string{"shop"})
}

// Okta's verifier compares the issuer always, and the audience as the API wants it.
func oktaUser(raw string) (any, error) {
	v := okta.JwtVerifier{Issuer: "https://shop.okta.example/oauth2/default", ClaimsToValidate: map[string]string{"aud": "api://shop"}}
	token, err := v.New().VerifyAccessToken(raw)
	if err != nil {
		return nil, err
	}
	return token.Claims["sub"], nil
}

func gin(secret []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Realm: "shop", Key: secret})
}

var _ = []any{echoKeys, auth0, oktaUser, gin}
