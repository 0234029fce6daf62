package auth

import (
	"encoding/json"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v3"
)

type rights struct {
	Role string `json:"role"`
}

// AdminFlag asks the client whether it may.
func AdminFlag(c fiber.Ctx) error {
	if c.Query("is_admin") != "true" { // want `client-role`
		return fiber.ErrForbidden
	}
	return c.Next()
}

// Trusted asks what the user has written.
func Trusted(c fiber.Ctx) error {
	u, err := user.Get(c.Context(), UserID(c))
	if err != nil {
		return err
	}
	r, err := decode(u.UnsafeMetadata) // want `unsafe-metadata`
	if err != nil || r.Role != "keyholder" {
		return fiber.ErrForbidden
	}
	return c.Next()
}

// PublicRole asks what the program has written.
func PublicRole(c fiber.Ctx) error {
	u, err := user.Get(c.Context(), UserID(c))
	if err != nil {
		return err
	}
	r, err := decode(u.PublicMetadata)
	if err != nil || r.Role != "keyholder" {
		return fiber.ErrForbidden
	}
	return c.Next()
}

func decode(raw json.RawMessage) (r rights, err error) {
	err = json.Unmarshal(raw, &r)
	return r, err
}

// Owner is for those of the company.
func Owner(c fiber.Ctx) error {
	u, err := user.Get(c.Context(), UserID(c))
	if err != nil || !ofCompany(u) {
		return fiber.ErrForbidden
	}
	return c.Next()
}

func ofCompany(u *clerk.User) bool {
	for _, e := range u.EmailAddresses {
		if strings.HasSuffix(e.EmailAddress, "@example.com") { // want `email-identity`
			return true
		}
	}
	return false
}
