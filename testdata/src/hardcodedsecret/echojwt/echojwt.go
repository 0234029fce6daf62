// Package echojwt configures the JWT middleware of echo with constant keys.
package echojwt

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo-jwt/v4"
	echojwt5 "github.com/labstack/echo-jwt/v5"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func simple() echo.MiddlewareFunc {
	return echojwt.JWT([]byte("simple-key")) // want "tokens.*\\(jwt-key\\)"
}

func config() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningKey:  []byte("config-key"), // want "tokens.*\\(jwt-key\\)"
		TokenLookup: "header:Authorization:Bearer ",
		ContextKey:  "user",
	})
}

func keys() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningKeys: map[string]interface{}{
			"key-id-1": []byte("rotated-key-1"), // want "tokens.*\\(jwt-key\\)"
			"key-id-2": []byte(os.Getenv("JWT_SECRET")),
		},
	})
}

func keyfunc() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		KeyFunc: func(t *jwt.Token) (interface{}, error) {
			return []byte("keyfunc-key"), nil // want "tokens.*\\(jwt-key\\)"
		},
	})
}

func assigned() (echo.MiddlewareFunc, error) {
	var c echojwt.Config
	c.SigningKey = []byte("assigned-key") // want "tokens.*\\(jwt-key\\)"
	return c.ToMiddleware()
}

func version5() any {
	return echojwt5.JWT([]byte("version-5-key")) // want "tokens.*\\(jwt-key\\)"
}

func old() echo.MiddlewareFunc {
	return middleware.JWT([]byte("old-middleware")) // want "tokens.*\\(jwt-key\\)"
}

func oldConfig() echo.MiddlewareFunc {
	return middleware.JWTWithConfig(middleware.JWTConfig{
		SigningKey: []byte("old-config"), // want "tokens.*\\(jwt-key\\)"
	})
}
