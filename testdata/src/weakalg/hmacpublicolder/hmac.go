// Package hmacpublicolder gives public keys to HMAC with other versions of the libraries of hmacpublic.
package hmacpublicolder

import (
	"context"
	"os"

	"github.com/auth0/go-jwt-middleware/v2/validator"
	cristalhq3 "github.com/cristalhq/jwt/v3"
	cristalhq4 "github.com/cristalhq/jwt/v4"
	"github.com/go-chi/jwtauth"
	"github.com/gofiber/fiber/v2"
	fiberjwt4 "github.com/gofiber/jwt/v4"
	hertzjwt "github.com/hertz-contrib/jwt"
	kataras "github.com/kataras/jwt"
	echojwt "github.com/labstack/echo-jwt/v5"
	"github.com/labstack/echo/v5"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func three() (cristalhq3.Verifier, error) {
	return cristalhq3.NewVerifierHS(cristalhq3.HS256, publicBytes()) // want `\(algorithm-confusion\)`
}

func four() (cristalhq4.Verifier, error) {
	return cristalhq4.NewVerifierHS(cristalhq4.HS256, publicBytes()) // want `\(algorithm-confusion\)`
}

var auth = jwtauth.New("HS512", nil, publicBytes()) // want `\(algorithm-confusion\)`

func viaEcho() echo.MiddlewareFunc {
	return echojwt.JWT(publicBytes()) // want `\(algorithm-confusion\)`
}

func viaFiber() fiber.Handler {
	return fiberjwt4.New(fiberjwt4.Config{SigningKey: fiberjwt4.SigningKey{
		JWTAlg: fiberjwt4.HS256,
		Key:    publicBytes(), // want `\(algorithm-confusion\)`
	}})
}

func viaHertz() (*hertzjwt.HertzJWTMiddleware, error) {
	return hertzjwt.New(&hertzjwt.HertzJWTMiddleware{Key: publicBytes()}) // want `\(algorithm-confusion\)`
}

func viaAuth0() (*validator.Validator, error) {
	return validator.New(func(context.Context) (interface{}, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	}, validator.HS256, "https://issuer.example.com/", []string{"api"})
}

func viaKeys() kataras.Keys {
	keys := make(kataras.Keys)
	keys.Register(kataras.HS256, "issuer", publicBytes(), nil) // want `\(algorithm-confusion\)`
	keys["other"] = &kataras.Key{
		Alg:    kataras.HS256,
		Public: publicBytes(), // want `\(algorithm-confusion\)`
	}
	return keys
}

func payload(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithKey(jwa.HS256, publicBytes())) // want `\(algorithm-confusion\)`
}
