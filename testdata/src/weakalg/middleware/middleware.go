// Package middleware leaves the algorithm to the token, or gives a public key to HMAC.
package middleware

import (
	"os"

	ginjwt "github.com/appleboy/gin-jwt/v3"
	auth0 "github.com/auth0/go-jwt-middleware"
	form3 "github.com/form3tech-oss/jwt-go"
	fiberjwt "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	fiberjwt3 "github.com/gofiber/jwt/v3"
	"github.com/golang-jwt/jwt/v5"
	hertzjwt "github.com/hertz-contrib/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"

	jwt4 "github.com/golang-jwt/jwt/v4"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func find(*jwt.Token) (any, error) {
	return publicBytes(), nil // want `\(algorithm-confusion\)`
}

func viaEcho() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{KeyFunc: find})
}

func viaEchoInVain() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		KeyFunc:       find,
		SigningMethod: "RS256", // want `token chooses.*\(ineffective-pin\)`
	})
}

func viaFiber() fiber.Handler {
	return fiberjwt.New(fiberjwt.Config{SigningKey: fiberjwt.SigningKey{
		Key: publicBytes(), // want `\(algorithm-confusion\)`
	}})
}

func viaFiberInVain(secret []byte) fiber.Handler {
	return fiberjwt.New(fiberjwt.Config{SigningKey: fiberjwt.SigningKey{
		JWTAlg: "", // want `any algorithm.*\(ineffective-pin\)`
		Key:    secret,
	}})
}

func viaFiberFunc() fiber.Handler {
	return fiberjwt.New(fiberjwt.Config{KeyFunc: func(*jwt.Token) (any, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	}})
}

func viaFiber3() fiber.Handler {
	return fiberjwt3.New(fiberjwt3.Config{SigningKey: publicBytes()}) // want `\(algorithm-confusion\)`
}

func viaGin() (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		SigningAlgorithm: "RS256", // want `token chooses.*\(ineffective-pin\)`
		KeyFunc: func(*jwt.Token) (any, error) {
			return publicBytes(), nil // want `\(algorithm-confusion\)`
		},
	})
}

func viaHertz() (*hertzjwt.HertzJWTMiddleware, error) {
	return hertzjwt.New(&hertzjwt.HertzJWTMiddleware{
		KeyFunc: func(*jwt4.Token) (any, error) {
			return publicBytes(), nil // want `\(algorithm-confusion\)`
		},
	})
}

func viaAuth0() *auth0.JWTMiddleware {
	return auth0.New(auth0.Options{
		ValidationKeyGetter: func(*form3.Token) (interface{}, error) {
			return publicBytes(), nil // want `\(algorithm-confusion\)`
		},
	})
}
