// Package middleware declares the part of github.com/labstack/echo/v4/middleware that the fixtures use.
package middleware

import (
	"net/http"

	"github.com/golang-jwt/jwt"
	echo "github.com/labstack/echo/v4"
)

type JWTConfig struct {
	Skipper                Skipper
	SigningKey             interface{}
	SigningKeys            map[string]interface{}
	SigningMethod          string
	ContextKey             string
	Claims                 jwt.Claims
	TokenLookup            string
	AuthScheme             string
	KeyFunc                jwt.Keyfunc
	ParseTokenFunc         func(auth string, c echo.Context) (interface{}, error)
	ContinueOnIgnoredError bool
}

type Skipper func(c echo.Context) bool

type CORSConfig struct {
	Skipper                                  Skipper
	AllowOrigins                             []string
	AllowOriginFunc                          func(origin string) (bool, error)
	AllowMethods                             []string
	AllowHeaders                             []string
	AllowCredentials                         bool
	UnsafeWildcardOriginWithAllowCredentials bool
	ExposeHeaders                            []string
	MaxAge                                   int
}

type KeyAuthConfig struct {
	Skipper                Skipper
	KeyLookup              string
	AuthScheme             string
	Validator              KeyAuthValidator
	ErrorHandler           KeyAuthErrorHandler
	ContinueOnIgnoredError bool
}

type KeyAuthValidator func(auth string, c echo.Context) (bool, error)

type CSRFConfig struct {
	Skipper        Skipper
	TokenLength    uint8
	TokenLookup    string
	ContextKey     string
	CookieName     string
	CookieDomain   string
	CookiePath     string
	CookieMaxAge   int
	CookieSecure   bool
	CookieHTTPOnly bool
	CookieSameSite http.SameSite
	ErrorHandler   CSRFErrorHandler
}

type BeforeFunc func(c echo.Context)

type CSRFErrorHandler func(err error, c echo.Context) error

type KeyAuthErrorHandler func(err error, c echo.Context) error

type ValuesExtractor func(c echo.Context) ([]string, error)

type BasicAuthValidator func(string, string, echo.Context) (bool, error)

type BasicAuthConfig struct{}

func JWT(key interface{}) echo.MiddlewareFunc
func JWTWithConfig(config JWTConfig) echo.MiddlewareFunc
func CORS() echo.MiddlewareFunc
func CORSWithConfig(config CORSConfig) echo.MiddlewareFunc
func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc
func KeyAuthWithConfig(config KeyAuthConfig) echo.MiddlewareFunc
func CSRFWithConfig(config CSRFConfig) echo.MiddlewareFunc
func Logger() echo.MiddlewareFunc
func Recover() echo.MiddlewareFunc

func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc
func BasicAuthWithConfig(config BasicAuthConfig) echo.MiddlewareFunc
