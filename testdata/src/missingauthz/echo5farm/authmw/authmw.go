// Package authmw has the middleware of the farm.
package authmw

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/labstack/echo/v5"
)

const (
	userKey   = "user_id"
	claimsKey = "claims"
)

func parse(c *echo.Context) (*clerk.SessionClaims, error) {
	cookie, err := c.Cookie("__session")
	if err != nil {
		return nil, err
	}
	return jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: cookie.Value})
}

func keep(c *echo.Context, claims *clerk.SessionClaims) {
	c.Set(userKey, claims.Subject)
	c.Set(claimsKey, claims)
}

// Session rejects those without a session.
func Session(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		claims, err := parse(c)
		if err != nil {
			return echo.ErrUnauthorized
		}
		keep(c, claims)
		return next(c)
	}
}

// Optional rejects nobody.
func Optional(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if claims, err := parse(c); err == nil {
			keep(c, claims)
		}
		return next(c)
	}
}

// Beta asks nobody as long as no key is set.
func Beta(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if os.Getenv("CLERK_SECRET_KEY") == "" { // want `fail-open`
			c.Set(userKey, "user_beta")
			return next(c)
		}
		return Session(next)(c)
	}
}

// ShopUser believes the shop, or whoever calls itself so.
func ShopUser(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		id := c.Request().Header.Get("X-User-ID") // want `client-identity`
		if id == "" {
			return echo.ErrUnauthorized
		}
		c.Set(userKey, id)
		return next(c)
	}
}

// UserID returns the id of the caller.
func UserID(c *echo.Context) string {
	id, _ := c.Get(userKey).(string)
	return id
}

// Claims returns the session of the caller.
func Claims(c *echo.Context) *clerk.SessionClaims { return c.Get(claimsKey).(*clerk.SessionClaims) }

func grower(c *echo.Context) bool { return Claims(c).HasRole("org:grower") }

// Grower is for growers.
func Grower(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if !grower(c) {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

// GrowerAfter is for growers, but asks when it is too late.
func GrowerAfter(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if err := next(c); err != nil {
			return err
		}
		if !grower(c) { // want `late-check`
			return echo.ErrForbidden
		}
		return nil
	}
}

// GrowerSoft is for growers, but forgets to return.
func GrowerSoft(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if !grower(c) {
			echo.NewHTTPError(http.StatusForbidden, "growers only") // want `no-stop`
		}
		return next(c)
	}
}

// Paid asks the client whether it has paid.
func Paid(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if c.QueryParam("plan") != "gold" { // want `client-role`
			return c.NoContent(http.StatusPaymentRequired)
		}
		return next(c)
	}
}
