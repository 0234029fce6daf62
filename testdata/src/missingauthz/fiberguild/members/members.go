// Package members has the handlers of the guild.
package members

import (
	"encoding/json"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"

	"missingauthz/fiberguild/guard"
)

// A Handler serves members and their works.
type Handler struct{ Works map[string]string }

// List lists the works, for everybody.
func (h *Handler) List(c *fiber.Ctx) error { return c.JSON(h.Works) }

// Feed greets those who are signed in.
func (h *Handler) Feed(c *fiber.Ctx) error {
	claims := guard.Caller(c)
	if claims == nil {
		return c.SendString("hello")
	}
	u, err := user.Get(c.Context(), claims.Subject)
	if err != nil {
		return err
	}
	var prefs struct {
		Theme string `json:"theme"`
	}
	if err := json.Unmarshal(u.UnsafeMetadata, &prefs); err != nil || prefs.Theme == "" {
		prefs.Theme = "light"
	}
	return c.JSON(fiber.Map{"theme": prefs.Theme, "role": c.Query("role")})
}

// Submit takes a work.
func (h *Handler) Submit(c *fiber.Ctx) error {
	h.Works[c.Params("id")] = guard.Caller(c).Subject
	return c.SendStatus(fiber.StatusNoContent)
}

// Close closes the caller's account.
func (h *Handler) Close(c *fiber.Ctx) error {
	_, err := user.Delete(c.Context(), guard.Caller(c).Subject)
	return err
}

// CloseOwn closes an account if it is the caller's.
func (h *Handler) CloseOwn(c *fiber.Ctx) error {
	if c.Params("id") != guard.Caller(c).Subject {
		return fiber.NewError(fiber.StatusForbidden, "not yours")
	}
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}

// Expel removes a member.
func (h *Handler) Expel(c *fiber.Ctx) error {
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}

// DropChapter removes a chapter, if it is the one that the caller works in.
func (h *Handler) DropChapter(c *fiber.Ctx) error {
	if guard.Caller(c).ActiveOrganizationID != c.Params("org") {
		return fiber.ErrForbidden
	}
	_, err := organization.Delete(c.Context(), c.Params("org"))
	return err
}
