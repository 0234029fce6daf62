// Package main decides who may do what by what the client says, by what users write themselves, and by roles elsewhere.
package main

import (
	"log"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

func main() {
	app := fiber.New()
	partner := app.Group("/partner", byHeader)
	partner.Get("/invoices", invoices)

	app.Use(requireUser)
	app.Get("/invoices", invoices)
	app.Get("/exports", exports)
	app.Get("/reports", proOnly, exports)
	app.Delete("/users/:id", removeUser) // want `object-level`
	app.Delete("/customers/:id", removeOwn)
	app.Delete("/orgs/:org", removeOrg)
	app.Delete("/workspaces/:org", removeActive)
	app.Get("/ledger", staffOnly, exports)
	app.Get("/journal", accountantsOnly, exports)
	log.Fatal(app.Listen(":3000"))
}

func requireUser(c *fiber.Ctx) error {
	claims, err := jwt.Verify(c.UserContext(), &jwt.VerifyParams{Token: c.Cookies("__session")})
	if err != nil {
		return fiber.NewError(fiber.StatusUnauthorized, "sign in first")
	}
	c.Locals("session", claims)
	c.Locals("user_id", claims.Subject)
	return c.Next()
}

func byHeader(c *fiber.Ctx) error {
	id := c.Get("X-User-Id") // want `client-identity`
	if id == "" {
		return fiber.ErrUnauthorized
	}
	c.Locals("user_id", id)
	return c.Next()
}

func invoices(c *fiber.Ctx) error {
	id, ok := c.Locals("user_id").(string)
	if !ok {
		return fiber.ErrUnauthorized
	}
	return c.JSON(fiber.Map{"of": id})
}

func exports(c *fiber.Ctx) error {
	plan := c.Query("plan") // want `client-role`
	if plan != "enterprise" {
		return c.Status(fiber.StatusForbidden).SendString("upgrade first")
	}
	return c.SendString("rows")
}

func removeUser(c *fiber.Ctx) error {
	_, err := user.Delete(c.UserContext(), c.Params("id"))
	return err
}

func removeOwn(c *fiber.Ctx) error {
	if c.Params("id") != c.Locals("user_id") {
		return fiber.ErrForbidden
	}
	return removeUser(c)
}

func removeOrg(c *fiber.Ctx) error {
	claims, ok := c.Locals("session").(*clerk.SessionClaims)
	if !ok || !claims.HasRole("org:admin") {
		return fiber.ErrForbidden
	}
	_, err := organization.Delete(c.UserContext(), c.Params("org")) // want `wrong-organization`
	return err
}

func removeActive(c *fiber.Ctx) error {
	claims, ok := c.Locals("session").(*clerk.SessionClaims)
	if !ok || !claims.HasRole("org:admin") || claims.ActiveOrganizationID != c.Params("org") {
		return fiber.ErrForbidden
	}
	_, err := organization.Delete(c.UserContext(), c.Params("org"))
	return err
}
