// Package policy decides which tokens are the program's.
package policy

import (
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

// Claims are those of a session.
type Claims struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

// Accept compares issuer and audience.
func Accept(c *Claims) bool { return Issuer(*c) && slices.Contains(c.Audience, "shop") }

// Issuer compares the issuer.
func Issuer(c Claims) bool { return c.Issuer == "https://clerk.shop.example" }

// Ours is Accept as a method.
func (c *Claims) Ours() bool { return Accept(c) }

// Role compares nothing.
func Role(c *Claims) string { return c.Role }
