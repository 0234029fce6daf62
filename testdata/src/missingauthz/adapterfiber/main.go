// Package main has use cases that are adapted to fiber.
package main

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

func main() {
	app := fiber.New()
	app.Post("/users/ban", body(ban))         // want `POST /users/ban reaches user.Ban \(line \d+\) with no authentication; .* \(no-auth\)`
	app.Post("/users/:id/lock", withID(lock)) // want `POST /users/:id/lock reaches user.Lock .* \(no-auth\)`
	app.Delete("/own", signed(remove))
	own := app.Group("/account", auth)
	own.Post("/ban", body(ban)) // want `POST /account/ban lets every signed-in user run user.Ban .* with the id in ID; .* \(object-level\)`
	own.Delete("/", caller(remove))
	app.Listen(":8080")
}

type input struct{ ID string }

func body[T any](fn func(ctx context.Context, in T) error) fiber.Handler {
	return func(c *fiber.Ctx) error {
		var in T
		if err := c.BodyParser(&in); err != nil {
			return c.SendStatus(400)
		}
		return fn(c.UserContext(), in)
	}
}

func withID(fn func(ctx context.Context, id string) error) func(*fiber.Ctx) error {
	return func(c *fiber.Ctx) error { return fn(c.UserContext(), c.Params("id")) }
}

// signed verifies the session before it calls the function.
func signed(fn func(ctx context.Context, userID string) error) fiber.Handler {
	return func(c *fiber.Ctx) error {
		claims, err := jwt.Verify(c.UserContext(), &jwt.VerifyParams{Token: c.Get("Authorization")})
		if err != nil {
			return c.SendStatus(401)
		}
		return fn(c.UserContext(), claims.Subject)
	}
}

// caller finds what auth has left.
func caller(fn func(ctx context.Context, userID string) error) fiber.Handler {
	return func(c *fiber.Ctx) error {
		id, ok := c.Locals("user").(string)
		if !ok {
			return c.SendStatus(401)
		}
		return fn(c.UserContext(), id)
	}
}

func auth(c *fiber.Ctx) error {
	claims, err := jwt.Verify(c.UserContext(), &jwt.VerifyParams{Token: c.Get("Authorization")})
	if err != nil {
		return c.SendStatus(401)
	}
	c.Locals("user", claims.Subject)
	return c.Next()
}

func ban(ctx context.Context, in input) error {
	_, err := user.Ban(ctx, in.ID)
	return err
}

func lock(ctx context.Context, id string) error {
	_, err := user.Lock(ctx, id)
	return err
}

func remove(ctx context.Context, userID string) error {
	_, err := user.Delete(ctx, userID)
	return err
}
