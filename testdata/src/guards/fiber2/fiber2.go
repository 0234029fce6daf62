// Package fiber2 has handlers and middleware of fiber v2.
package fiber2

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

func Auth(c *fiber.Ctx) error { //= next authn; write fiber userID authn
	claims, err := jwt.Verify(c.UserContext(), &jwt.VerifyParams{Token: c.Get("Authorization")})
	if err != nil {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Locals("userID", claims.Subject)
	return c.Next()
}

// Optional lets anonymous through.
func Optional(c *fiber.Ctx) error { //= next optional; write fiber userID authn
	if token := c.Get("Authorization"); token != "" {
		if claims, err := jwt.Verify(c.UserContext(), &jwt.VerifyParams{Token: token}); err == nil {
			c.Locals("userID", claims.Subject)
		}
	}
	return c.Next()
}

func Admin() fiber.Handler { //= nothing
	return func(c *fiber.Ctx) error { //= next authn+role; read claims tested
		claims, ok := clerk.SessionClaimsFromContext(c.UserContext())
		if !ok || !claims.HasRole("org:admin") {
			return fiber.ErrForbidden
		}
		return c.Next()
	}
}

func UserID(c *fiber.Ctx) string { //= read fiber userID tested; result 0 non-nil none & fiber userID
	id, _ := c.Locals("userID").(string)
	return id
}

func Me(c *fiber.Ctx) error { //= read fiber userID tested; work user.Get caller fiber userID, none & fiber userID
	id := UserID(c)
	if id == "" {
		return fiber.NewError(fiber.StatusUnauthorized)
	}
	u, err := user.Get(c.UserContext(), id)
	if err != nil {
		return err
	}
	return c.JSON(u.ID)
}

func Ban(c *fiber.Ctx) error { //= work user.Ban request UserID, none
	var req struct{ UserID string }
	if err := c.BodyParser(&req); err != nil {
		return err
	}
	_, err := user.Ban(c.UserContext(), req.UserID)
	return err
}

// MustMe panics without a user.
func MustMe(c *fiber.Ctx) error { //= read fiber userID deref; work user.Delete caller fiber userID, none & fiber userID
	_, err := user.Delete(c.UserContext(), c.Locals("userID").(string))
	return err
}
