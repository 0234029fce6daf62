// Package jwtware declares the part of github.com/gofiber/jwt/v3 that the fixtures use.
package jwtware

import (
	"time"

	fiber "github.com/gofiber/fiber/v2"
	jwt "github.com/golang-jwt/jwt/v4"
)

const (
	HS256 = "HS256"
	RS256 = "RS256"
)

type Config struct {
	Filter                   func(*fiber.Ctx) bool
	SuccessHandler           fiber.Handler
	ErrorHandler             fiber.ErrorHandler
	SigningKey               interface{}
	SigningKeys              map[string]interface{}
	KeySetURL                string
	KeySetURLs               []string
	KeyRefreshSuccessHandler KeyRefreshSuccessHandler
	KeyRefreshErrorHandler   KeyRefreshErrorHandler
	KeyRefreshInterval       *time.Duration
	KeyRefreshRateLimit      *time.Duration
	KeyRefreshTimeout        *time.Duration
	KeyRefreshUnknownKID     *bool
	SigningMethod            string
	ContextKey               string
	Claims                   jwt.Claims
	TokenLookup              string
	AuthScheme               string
	KeyFunc                  jwt.Keyfunc
}

type KeyRefreshErrorHandler func(j *KeySet, err error)

type KeyRefreshSuccessHandler func(j *KeySet)

type KeySet struct{}

func New(config ...Config) fiber.Handler
