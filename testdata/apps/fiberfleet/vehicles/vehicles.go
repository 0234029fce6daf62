// Package vehicles answers requests about vans and those who drive them.
package vehicles

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"

	"github.com/clerkvet/clerkvet/testdata/apps/fiberfleet/session"
)

// Controller has the handlers.
type Controller struct{ users *user.Client }

// New returns a controller.
func New() *Controller { return &Controller{user.NewClient(&clerk.ClientConfig{})} }

// Hire makes somebody a driver of the caller's company.
func (ct *Controller) Hire(c *fiber.Ctx) error {
	claims := session.Of(c)
	if claims == nil {
		return fiber.ErrUnauthorized
	}
	org := c.Params("company")
	_, err := organizationmembership.Create(c.Context(), &organizationmembership.CreateParams{
		OrganizationID: org,
		UserID:         clerk.String(c.FormValue("user")),
		Role:           clerk.String("org:driver"),
	})
	return err
}

// Suspend locks a driver's account.
func (ct *Controller) Suspend(c *fiber.Ctx) error {
	_, err := ct.users.Lock(c.Context(), c.Params("driver"))
	return err
}

// Leave deletes the caller's account.
func (ct *Controller) Leave(c *fiber.Ctx) error {
	claims := session.Of(c)
	if claims == nil {
		return fiber.ErrUnauthorized
	}
	_, err := ct.users.Delete(c.Context(), claims.Subject)
	return err
}

// Position takes where a van is.
func (ct *Controller) Position(c *fiber.Ctx) error {
	return c.JSON(fiber.Map{"driver": c.Locals("user")})
}
