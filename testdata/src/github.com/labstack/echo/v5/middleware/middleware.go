// Package middleware declares the part of github.com/labstack/echo/v5/middleware that the fixtures use.
package middleware

import (
	"net/http"

	echo "github.com/labstack/echo/v5"
)

type Skipper func(c *echo.Context) bool

type CORSConfig struct {
	Skipper               Skipper
	AllowOrigins          []string
	UnsafeAllowOriginFunc func(c *echo.Context, origin string) (allowedOrigin string, allowed bool, err error)
	AllowMethods          []string
	AllowHeaders          []string
	AllowCredentials      bool
	ExposeHeaders         []string
	MaxAge                int
}

type KeyAuthConfig struct {
	Skipper                Skipper
	KeyLookup              string
	AllowedCheckLimit      uint
	Validator              KeyAuthValidator
	ErrorHandler           KeyAuthErrorHandler
	ContinueOnIgnoredError bool
}

type KeyAuthValidator func(c *echo.Context, key string, source ExtractorSource) (bool, error)

type CSRFConfig struct {
	Skipper               Skipper
	TrustedOrigins        []string
	AllowSecFetchSiteFunc func(c *echo.Context) (bool, error)
	TokenLength           uint8
	TokenLookup           string
	Generator             func() string
	ContextKey            string
	CookieName            string
	CookieDomain          string
	CookiePath            string
	CookieMaxAge          int
	CookieSecure          bool
	CookieHTTPOnly        bool
	CookieSameSite        http.SameSite
	ErrorHandler          func(c *echo.Context, err error) error
}

type BeforeFunc func(c *echo.Context)

type ExtractorSource string

type KeyAuthErrorHandler func(c *echo.Context, err error) error

type ValuesExtractor func(c *echo.Context) ([]string, ExtractorSource, error)

type BasicAuthValidator func(c *echo.Context, user string, password string) (bool, error)

type BasicAuthConfig struct{}

func CORS(allowOrigins ...string) echo.MiddlewareFunc
func CORSWithConfig(config CORSConfig) echo.MiddlewareFunc
func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc
func KeyAuthWithConfig(config KeyAuthConfig) echo.MiddlewareFunc
func CSRFWithConfig(config CSRFConfig) echo.MiddlewareFunc
func Recover() echo.MiddlewareFunc

func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc
func BasicAuthWithConfig(config BasicAuthConfig) echo.MiddlewareFunc
