// Package authn verifies tokens by hand.
package authn

import (
	"net/http"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

const (
	subjectKey = "subject"
	claimsKey  = "claims"
)

// A Middleware knows Clerk's keys.
type Middleware struct{ keys keyfunc.Keyfunc }

// New returns middleware with keys.
func New(keys keyfunc.Keyfunc) *Middleware { return &Middleware{keys} }

type sessionClaims struct {
	jwt.RegisteredClaims
	OrgID   string `json:"org_id"`
	OrgRole string `json:"org_role"`
}

func (m *Middleware) parse(c echo.Context) (*sessionClaims, error) {
	raw := strings.TrimPrefix(c.Request().Header.Get("Authorization"), "Bearer ")
	claims := &sessionClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, m.keys.Keyfunc, jwt.WithValidMethods([]string{"RS256"}))
	if err != nil {
		return nil, err
	}
	return claims, nil
}

// Required is for those who are signed in.
func (m *Middleware) Required(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := m.parse(c)
		if err != nil {
			return c.JSON(http.StatusUnauthorized, echo.Map{"error": "bad token"})
		}
		c.Set(subjectKey, claims.Subject)
		c.Set(claimsKey, claims)
		return next(c)
	}
}

// Allowed is for everybody.
func (m *Middleware) Allowed(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if claims, err := m.parse(c); err == nil {
			c.Set(subjectKey, claims.Subject)
		}
		return next(c)
	}
}

// Courier believes couriers.
func Courier(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		id := c.QueryParam("user_id") // want `client-identity`
		if id == "" {
			return echo.ErrUnauthorized
		}
		c.Set(subjectKey, id)
		return next(c)
	}
}

// Subject returns the id of the caller.
func Subject(c echo.Context) string {
	id, _ := c.Get(subjectKey).(string)
	return id
}
