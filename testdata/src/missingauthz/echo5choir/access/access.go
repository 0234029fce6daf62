// Package access says who may sing.
package access

import (
	"log"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/labstack/echo/v5"
)

const key = "caller"

// Singer is for those who are signed in.
func Singer(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		claims, err := verify(c)
		if err != nil {
			return refuse(c, http.StatusUnauthorized)
		}
		c.Set(key, claims)
		return next(c)
	}
}

// Visitor is for all.
func Visitor(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if claims, err := verify(c); err == nil {
			c.Set(key, claims)
		}
		return next(c)
	}
}

// Conductor is for conductors.
func Conductor(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if claims := Caller(c); claims == nil || !claims.HasRole("org:conductor") {
			return refuse(c, http.StatusForbidden)
		}
		return next(c)
	}
}

// Log logs who has called.
func Log(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		err := next(c)
		if claims := Caller(c); claims != nil {
			log.Println(claims.Subject, c.Path(), err)
		}
		return err
	}
}

// Caller returns the session of the caller, nil if there is none.
func Caller(c *echo.Context) *clerk.SessionClaims {
	claims, ok := c.Get(key).(*clerk.SessionClaims)
	if !ok {
		return nil
	}
	return claims
}

func verify(c *echo.Context) (*clerk.SessionClaims, error) {
	token := strings.TrimPrefix(c.Request().Header.Get("Authorization"), "Bearer ")
	return jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: token})
}

func refuse(c *echo.Context, status int) error {
	return c.JSON(status, map[string]string{"error": http.StatusText(status)})
}
