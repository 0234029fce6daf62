// Package echo4 has handlers and middleware of echo v4.
package echo4

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

func Auth(next echo.HandlerFunc) echo.HandlerFunc { //= nothing
	return func(c echo.Context) error { //= next authn; write echo user_id authn
		claims, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: c.Request().Header.Get("Authorization")})
		if err != nil {
			return echo.NewHTTPError(http.StatusUnauthorized, "invalid token")
		}
		c.Set("user_id", claims.Subject)
		return next(c)
	}
}

func Twice(next echo.HandlerFunc) echo.HandlerFunc { //= nothing
	return func(c echo.Context) error { //= next authn; write echo user_id authn
		return Auth(next)(c)
	}
}

func user_(c echo.Context) (string, error) { //= read echo user_id tested; result 1 nil none & echo user_id; result 0 from caller echo user_id
	id, ok := c.Get("user_id").(string)
	if !ok || id == "" {
		return "", echo.ErrUnauthorized
	}
	return id, nil
}

// mustBe returns what echo answers with; a nil error means that it is so.
func mustBe(c echo.Context, id string) error { //= read echo user_id tested; result 0 nil owner & echo user_id
	me, err := user_(c)
	if err != nil {
		return err
	}
	if me != id {
		return echo.NewHTTPError(http.StatusForbidden, "forbidden")
	}
	return nil
}

// answers returns nil after it has answered: c.JSON does.
func answers(c echo.Context) error { //= read echo user_id tested; result 0 nil none
	if _, err := user_(c); err != nil {
		return c.JSON(http.StatusUnauthorized, "unauthorized")
	}
	return nil
}

type H struct{ users *user.Client }

func (h *H) Delete(c echo.Context) error { //= read echo user_id tested; work user.Delete request c.Param("id"), owner & echo user_id
	if err := mustBe(c, c.Param("id")); err != nil {
		return err
	}
	_, err := h.users.Delete(c.Request().Context(), c.Param("id"))
	return err
}

func (h *H) Answered(c echo.Context) error { //= read echo user_id tested; work user.Delete request c.Param("id"), none
	if err := answers(c); err != nil {
		return err
	}
	_, err := h.users.Delete(c.Request().Context(), c.Param("id"))
	return err
}

type addRequest struct {
	Org  string `json:"org"`
	User string `json:"user"`
}

func (h *H) Add(c echo.Context) error { //= read claims tested; work organizationmembership.Create request Org, authn+org
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok {
		return echo.ErrUnauthorized
	}
	req := new(addRequest)
	if err := c.Bind(req); err != nil {
		return err
	}
	if req.Org != claims.ActiveOrganizationID {
		return echo.ErrForbidden
	}
	_, err := organizationmembership.Create(c.Request().Context(), &organizationmembership.CreateParams{
		OrganizationID: req.Org, UserID: clerk.String(req.User),
	})
	return err
}
