// Package members has the handlers of the club.
package members

import (
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"

	"missingauthz/fiberclub/identity"
)

// A Handler serves members.
type Handler struct{ dues map[string]string }

// New returns a handler on the dues that are open.
func New(dues map[string]string) *Handler { return &Handler{dues} }

// Ban bans a member.
func (h *Handler) Ban(c *fiber.Ctx) error {
	_, err := user.Ban(c.Context(), c.Params("id"))
	return err
}

// Remove removes a member.
func (h *Handler) Remove(c *fiber.Ctx) error {
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}

// Suspend locks a member out.
func (h *Handler) Suspend(c *fiber.Ctx) error {
	_, err := user.Lock(c.Context(), c.Params("id"))
	return err
}

// Close closes the caller's account.
func (h *Handler) Close(c *fiber.Ctx) error {
	id, _ := identity.ID(c)
	_, err := user.Delete(c.Context(), id)
	return err
}

// DropChapter removes a member from a chapter.
func (h *Handler) DropChapter(c *fiber.Ctx) error {
	_, err := organizationmembership.Delete(c.Context(), &organizationmembership.DeleteParams{
		OrganizationID: c.Params("org"),
		UserID:         c.Params("id"),
	})
	return err
}

// Dues shows what is open.
func (h *Handler) Dues(c *fiber.Ctx) error { return c.SendString(h.dues[c.Params("id")]) }

// PayDues notes a payment.
func (h *Handler) PayDues(c *fiber.Ctx) error {
	h.dues[c.Params("id")] = "paid"
	return c.SendStatus(fiber.StatusNoContent)
}

// DropDues waives what is open.
func (h *Handler) DropDues(c *fiber.Ctx) error {
	delete(h.dues, c.Params("id"))
	return c.SendStatus(fiber.StatusNoContent)
}
