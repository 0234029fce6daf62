// Package authn knows who sends a request.
package authn

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/labstack/echo/v4"
)

const (
	agentKey = "agent"
	roleKey  = "role"
)

// A Gate lets agents in.
type Gate struct{ env string }

// New returns a gate for an environment.
func New(env string) *Gate { return &Gate{env} }

// Require lets requests with a valid session token through.
func (g *Gate) Require(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := g.verify(c.Request())
		if err != nil {
			return c.JSON(http.StatusUnauthorized, problem{"sign in first"})
		}
		c.Set(agentKey, claims.Subject)
		c.Set(roleKey, claims.ActiveOrganizationRole)
		return next(c)
	}
}

// Recognize remembers the agent if there is one, for pages that everybody may see.
func (g *Gate) Recognize(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if claims, err := g.verify(c.Request()); err == nil {
			c.Set(agentKey, claims.Subject)
		}
		return next(c)
	}
}

// Lead lets team leads through.
func Lead(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if role, _ := c.Get(roleKey).(string); role != "org:lead" {
			return c.JSON(http.StatusForbidden, problem{"leads only"})
		}
		return next(c)
	}
}

func (g *Gate) verify(r *http.Request) (*clerk.SessionClaims, error) {
	token := strings.TrimPrefix(r.Header.Get(echo.HeaderAuthorization), "Bearer ")
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
}

// Agent returns the id of the agent that Require or Recognize has found.
func Agent(c echo.Context) (string, bool) {
	id, ok := c.Get(agentKey).(string)
	return id, ok && id != ""
}

type problem struct {
	Message string `json:"message"`
}
