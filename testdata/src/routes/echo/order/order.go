// Package main shows what echo's middleware covers: that of the root all routes, that of a group the later ones.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

type server struct {
	e *echo.Echo
	h *handlers
}

func main() {
	s := &server{e: echo.New(), h: &handlers{}}
	s.routes()
	log.Fatal(s.e.Start(":1323"))
}

func (s *server) routes() {
	e := s.e
	e.GET("/before", s.h.get) // route: GET /before main.first main.logger -> (*main.handlers).get
	e.Use(logger)
	e.Pre(first)

	g := e.Group("/api", echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	g.GET("/users", s.h.get) // route: GET /api/users main.first main.logger clerkhttp.RequireHeaderAuthorization -> (*main.handlers).get
	admin := g.Group("/admin")
	g.Use(auth("x"))
	g.POST("/users", s.h.get, logger, auth("y")) // route: POST /api/users main.first main.logger clerkhttp.RequireHeaderAuthorization main.auth main.logger main.auth -> (*main.handlers).get
	admin.DELETE("/x", s.h.get)                  // route: DELETE /api/admin/x main.first main.logger clerkhttp.RequireHeaderAuthorization -> (*main.handlers).get

	jwt := e.Group("/jwt")
	jwt.Use(echojwt.JWT([]byte("x")))
	jwt.Any("/any", echo.WrapHandler(http.HandlerFunc(plain)))               // route: ANY /jwt/any main.first main.logger echo-jwt.JWT -> main.plain
	jwt.Match([]string{"PUT", "PATCH"}, "/match", s.h.made("x"))             // route: PUT /jwt/match main.first main.logger echo-jwt.JWT -> (*main.handlers).made; PATCH /jwt/match main.first main.logger echo-jwt.JWT -> (*main.handlers).made
	e.Add(http.MethodGet, "/add", func(c echo.Context) error { return nil }) // route: GET /add main.first main.logger -> func at order/order.go:41
}

func logger(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		return next(c)
	}
}

func first(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := next(c); err != nil {
			c.Error(err)
		}
		return nil
	}
}

func auth(role string) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if c.Request().Header.Get("Authorization") == "" {
				return echo.NewHTTPError(401)
			}
			return next(c)
		}
	}
}

type handlers struct{}

func (h *handlers) get(c echo.Context) error { return nil }

func (h *handlers) made(name string) echo.HandlerFunc {
	return func(c echo.Context) error { return nil }
}

func plain(w http.ResponseWriter, r *http.Request) {}
