package hmacpublicolder

import (
	"context"
	"crypto/rsa"

	"github.com/auth0/go-jwt-middleware/v2/validator"
	cristalhq4 "github.com/cristalhq/jwt/v4"
	"github.com/go-chi/jwtauth"
	fiberjwt4 "github.com/gofiber/jwt/v4"
	kataras "github.com/kataras/jwt"
)

func fine(public *rsa.PublicKey) error {
	if _, err := cristalhq4.NewVerifierRS(cristalhq4.RS256, public); err != nil {
		return err
	}
	jwtauth.New("RS256", nil, public)
	fiberjwt4.New(fiberjwt4.Config{SigningKey: fiberjwt4.SigningKey{JWTAlg: fiberjwt4.RS256, Key: public}})
	keys := make(kataras.Keys)
	keys.Register(kataras.RS256, "issuer", public, nil)
	_, err := validator.New(func(context.Context) (interface{}, error) { return public, nil },
		validator.RS256, "https://issuer.example.com/", []string{"api"})
	return err
}
