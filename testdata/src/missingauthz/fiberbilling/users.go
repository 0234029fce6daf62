package main

import (
	"encoding/json"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

// account looks the caller up.
func account(c *fiber.Ctx) (*clerk.User, error) {
	id, _ := c.Locals("user_id").(string)
	return user.Get(c.UserContext(), id)
}

func plan(u *clerk.User) string {
	var meta struct {
		Plan string `json:"plan"`
	}
	if json.Unmarshal(u.PublicMetadata, &meta) != nil {
		return ""
	}
	return meta.Plan
}

func isPro(u *clerk.User) bool {
	var meta struct {
		Plan string `json:"plan"`
	}
	if err := json.Unmarshal(u.UnsafeMetadata, &meta); err != nil { // want `unsafe-metadata`
		return false
	}
	return meta.Plan == "pro"
}

func proOnly(c *fiber.Ctx) error {
	u, err := account(c)
	if err != nil || !isPro(u) && plan(u) != "pro" {
		return c.SendStatus(402)
	}
	return c.Next()
}

func staffOnly(c *fiber.Ctx) error {
	u, err := account(c)
	if err != nil {
		return err
	}
	for _, e := range u.EmailAddresses {
		if e.EmailAddress == "cfo@example.com" { // want `email-identity`
			return c.Next()
		}
	}
	return fiber.ErrForbidden
}

func accountantsOnly(c *fiber.Ctx) error {
	claims, ok := c.Locals("session").(*clerk.SessionClaims)
	if !ok || !claims.HasRole("accountant") { // want `constant-role`
		return fiber.ErrForbidden
	}
	return c.Next()
}
