// Package main keeps the records of a clinic, and its routes are guarded too little, too late or not at all.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/invitation"
	"github.com/labstack/echo/v5"
)

func main() {
	e := echo.New()
	e.GET("/health", func(c *echo.Context) error { return c.NoContent(http.StatusOK) })
	e.POST("/invitations", invite) // want `no-auth`

	s := &server{records: map[string]string{}}
	e.POST("/patients/:id/records", s.add) // want `unprotected-route`
	g := e.Group("/patients", requireStaff)
	g.GET("/:id/records", s.list)
	g.DELETE("/:id/records", s.purge)

	portal := e.Group("/portal", echo.WrapMiddleware(clerkhttp.WithHeaderAuthorization()))
	portal.GET("/me", s.me)
	portal.PUT("/me/address", s.setAddress) // want `optional-auth`
	portal.DELETE("/me", s.leave)

	doctors := e.Group("/doctors", requireStaff)
	doctors.DELETE("/:id", s.dismiss, doctorsOnly)
	doctors.PUT("/:id", s.dismiss, doctorsAfter)
	doctors.PATCH("/:id", s.dismiss, doctorsFirst)

	e.DELETE("/bridged/account", s.leaveBridged, bridged)
	e.DELETE("/kiosk/account", s.leave, kiosk)
	e.Start(":8080")
}

func invite(c *echo.Context) error {
	address := c.FormValue("email")
	if _, err := invitation.Create(c.Request().Context(), &invitation.CreateParams{EmailAddress: address}); err != nil {
		return echo.NewHTTPError(http.StatusBadGateway, "Clerk does not answer")
	}
	return c.NoContent(http.StatusCreated)
}
