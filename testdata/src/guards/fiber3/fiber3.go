// Package fiber3 has handlers and middleware of fiber v3.
package fiber3

import (
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v3"
)

type key int

const userKey key = 1

func Auth(c fiber.Ctx) error { //= next authn; write fiber guards/fiber3.key(1) authn
	claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: c.Get("Authorization")})
	if err != nil {
		return fiber.ErrUnauthorized
	}
	c.Locals(userKey, claims.Subject)
	return c.Next()
}

func Delete(c fiber.Ctx) error { //= read fiber guards/fiber3.key(1) tested; work user.Delete request c.Params("id"), owner & fiber guards/fiber3.key(1)
	id := fiber.Locals[string](c, userKey)
	if id == "" || id != c.Params("id") {
		return fiber.ErrForbidden
	}
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}

func Ban(c fiber.Ctx) error { //= work user.Ban request UserID, none
	var req struct{ UserID string }
	if err := c.Bind().JSON(&req); err != nil {
		return err
	}
	_, err := user.Ban(c.Context(), req.UserID)
	return err
}
