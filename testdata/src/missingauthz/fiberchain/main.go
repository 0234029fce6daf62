// Package main registers several methods of one path at a time.
package main

import (
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/adaptor"
)

func main() {
	signedIn := adaptor.HTTPMiddleware(clerkhttp.RequireHeaderAuthorization())
	app := fiber.New()
	app.RouteChain("/open/:id").Get(show).Delete(remove)               // want `DELETE /open/:id reaches user.Delete .*no-auth`
	app.RouteChain("/any/:id").All(signedIn).Delete(remove)            // want `DELETE /any/:id lets every signed-in user run user.Delete .*object-level`
	app.RouteChain("/each/:id").Get(show).Delete(signedIn, remove)     // want `DELETE /each/:id lets every signed-in user run user.Delete .*object-level`
	app.RouteChain("/add/:id").Add([]string{"PUT", "DELETE"}, remove)  // want `PUT /add/:id reaches user.Delete .*and 1 more.*no-auth`
	app.Group("/g").RouteChain("/a").RouteChain("/:id").Delete(remove) // want `DELETE /g/a/:id reaches user.Delete .*no-auth`
	app.Use(signedIn)
	app.RouteChain("/me").RouteChain("/photo").Get(photo)
	app.RouteChain("/v2").RouteChain("/:id").Delete(remove) // want `DELETE /v2/:id lets every signed-in user run user.Delete .*object-level`
	app.Listen(":8080")
}

func show(c fiber.Ctx) error { return c.SendStatus(204) }

func photo(c fiber.Ctx) error { return c.SendStatus(204) }

func remove(c fiber.Ctx) error {
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}
