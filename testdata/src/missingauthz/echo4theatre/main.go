// Package main sells seats; what is asked of whom depends on the order in which it was written.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

type theatre struct {
	auth  *auth
	seats map[string]string
}

func main() {
	t := &theatre{auth: &auth{header: "Authorization"}, seats: map[string]string{}}
	e := echo.New()
	e.GET("/health", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	e.POST("/actors/:id/ban", t.ban) // want `no-auth`

	seats := e.Group("/seats")
	seats.POST("/:id", t.take) // want `unprotected-route`
	seats.Use(t.auth.require)
	seats.GET("/:id", t.show)
	seats.DELETE("/:id", t.free)

	mine := e.Group("/mine", t.auth.remember)
	mine.GET("", t.mine)
	mine.POST("/seats", t.takeAny) // want `optional-auth`
	mine.DELETE("", t.leave)       // want `optional-auth`
	mine.DELETE("/seats", t.freeMine)
	e.GET("/greeting", t.greet, echo.WrapMiddleware(clerkhttp.WithHeaderAuthorization()))

	stage := e.Group("/stage", t.auth.require)
	stage.DELETE("/actors/:id", t.ban, t.auth.director)
	stage.PUT("/actors/:id", t.ban, t.auth.directorLater)
	stage.PATCH("/actors/:id", t.ban, t.auth.directorFirst)
	stage.DELETE("/props/:id", t.free, t.auth.propMaster)
	e.DELETE("/rehearsal/me", t.leaveTested, t.auth.unlessRehearsal)
	e.DELETE("/wrapped/me", t.leaveTested, wrapped)
	e.Start(":8080")
}

func (t *theatre) ban(c echo.Context) error {
	_, err := user.Ban(c.Request().Context(), c.Param("id"))
	return err
}

func (t *theatre) show(c echo.Context) error { return c.String(http.StatusOK, t.seats[c.Param("id")]) }

func (t *theatre) take(c echo.Context) error {
	t.seats[c.Param("id")] = c.FormValue("name")
	return c.NoContent(http.StatusNoContent)
}

func (t *theatre) takeAny(c echo.Context) error {
	t.seats[c.FormValue("seat")] = c.FormValue("name")
	return c.NoContent(http.StatusNoContent)
}

func (t *theatre) free(c echo.Context) error {
	delete(t.seats, c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

func (t *theatre) greet(c echo.Context) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Request().Context()) // want `ok-ignored`
	return c.String(http.StatusOK, "hello "+claims.Subject)
}
