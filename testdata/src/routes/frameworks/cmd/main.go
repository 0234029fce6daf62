// Package main uses all of them.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
	"github.com/labstack/echo/v4"

	"routes/frameworks/echoapi"
	"routes/frameworks/fiberapi"
	"routes/frameworks/health"
	"routes/frameworks/muxapi"
)

func main() {
	e := echo.New()
	echoapi.Register(e, echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization())) // route: GET /open -> echoapi.open {at echoapi/echoapi.go:13}; GET /api/members clerkhttp.RequireHeaderAuthorization -> (echoapi.handlers).list {at echoapi/echoapi.go:21}; POST /api/members/:id clerkhttp.RequireHeaderAuthorization echoapi.own -> (echoapi.handlers).add {at echoapi/echoapi.go:22}
	e.Start(":1")

	app := fiber.New()
	v1 := app.Group("/v1")
	fiberapi.Register(v1, adaptor.HTTPMiddleware(clerkhttp.WithHeaderAuthorization())) // route: GET /v1/open -> fiberapi.get {at fiberapi/fiberapi.go:8}; GET /v1/closed clerkhttp.WithHeaderAuthorization -> fiberapi.get {at fiberapi/fiberapi.go:10}
	sub := fiberapi.App()                                                              // route: GET /v1/sub/x clerkhttp.WithHeaderAuthorization fiberapi.logs -> fiberapi.get {at fiberapi/fiberapi.go:17, tree 1}
	v1.Mount("/sub", sub)
	app.Listen(":2")

	mux := http.NewServeMux()
	health.Register(mux)                                                                              // route: ANY /healthz -> health.ok {at health/health.go:7}
	mux.Handle("/m/", http.StripPrefix("/m", muxapi.Handler(clerkhttp.RequireHeaderAuthorization()))) // route: GET /m/list -> muxapi.list {at muxapi/muxapi.go:9, tree 0}; DELETE /m/item/{id} clerkhttp.RequireHeaderAuthorization -> muxapi.remove {at muxapi/muxapi.go:10, tree 0}
	http.ListenAndServe(":3", mux)
}
