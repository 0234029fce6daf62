// Package staff registers its handlers on routers that it is given.
package staff

import (
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v3"

	"missingauthz/fiber3depot/auth"
)

// Register registers what needs a session.
func Register(r fiber.Router) {
	r.Delete("/me", Leave)
	r.Delete("/staff/:id", remove)
	r.Delete("/own/:id", removeOwn)
	r.Delete("/depots/:org/staff/:id", auth.Role("org:lead"), removeMember)
	r.Delete("/depot/staff/:id", auth.Role("org:lead"), removeFromOwn)
}

// RegisterOpen registers what is for everybody.
func RegisterOpen(r fiber.Router) {
	r.Get("/opening-hours", func(c fiber.Ctx) error { return c.SendString("9 to 5") })
	r.Post("/staff/:id/unlock", unlock)
}

// Leave closes the account of the caller.
func Leave(c fiber.Ctx) error {
	_, err := user.Delete(c.Context(), auth.UserID(c))
	return err
}

// Lock locks somebody out.
func Lock(c fiber.Ctx) error {
	_, err := user.Lock(c.Context(), c.Params("id"))
	return err
}

func unlock(c fiber.Ctx) error {
	_, err := user.Unlock(c.Context(), c.Params("id"))
	return err
}

func remove(c fiber.Ctx) error {
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}

func removeOwn(c fiber.Ctx) error {
	if auth.UserID(c) != c.Params("id") {
		return fiber.ErrForbidden
	}
	return remove(c)
}

func removeMember(c fiber.Ctx) error {
	_, err := organizationmembership.Delete(c.Context(), &organizationmembership.DeleteParams{
		OrganizationID: c.Params("org"), UserID: c.Params("id"),
	})
	return err
}

func removeFromOwn(c fiber.Ctx) error {
	_, err := organizationmembership.Delete(c.Context(), &organizationmembership.DeleteParams{
		OrganizationID: auth.Claims(c).ActiveOrganizationID, UserID: c.Params("id"),
	})
	return err
}
