// Package jwtware declares the part of github.com/gofiber/contrib/jwt that the fixtures use.
package jwtware

import (
	fiber "github.com/gofiber/fiber/v2"
	jwt "github.com/golang-jwt/jwt/v5"
)

const (
	HS256 = "HS256"
	RS256 = "RS256"
)

type Config struct {
	Filter             func(*fiber.Ctx) bool
	SuccessHandler     fiber.Handler
	ErrorHandler       fiber.ErrorHandler
	SigningKey         SigningKey
	SigningKeys        map[string]SigningKey
	ContextKey         string
	Claims             jwt.Claims
	TokenLookup        string
	TokenProcessorFunc func(token string) (string, error)
	AuthScheme         string
	KeyFunc            jwt.Keyfunc
	JWKSetURLs         []string
}

type SigningKey struct {
	JWTAlg string
	Key    interface{}
}

func New(config ...Config) fiber.Handler
