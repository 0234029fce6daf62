// Package echojwt declares the part of github.com/labstack/echo-jwt/v5 that the fixtures use.
package echojwt

import (
	jwt "github.com/golang-jwt/jwt/v5"
	echo "github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

type Config struct {
	Skipper                middleware.Skipper
	BeforeFunc             middleware.BeforeFunc
	SuccessHandler         func(c *echo.Context) error
	ErrorHandler           func(c *echo.Context, err error) error
	ContinueOnIgnoredError bool
	ContextKey             string
	SigningKey             interface{}
	SigningKeys            map[string]interface{}
	SigningMethod          string
	KeyFunc                jwt.Keyfunc
	TokenLookup            string
	TokenLookupFuncs       []middleware.ValuesExtractor
	ParseTokenFunc         func(c *echo.Context, auth string) (interface{}, error)
	NewClaimsFunc          func(c *echo.Context) jwt.Claims
}

func (Config) ToMiddleware() (echo.MiddlewareFunc, error)

func JWT(signingKey interface{}) echo.MiddlewareFunc
func WithConfig(config Config) echo.MiddlewareFunc
