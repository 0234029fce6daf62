// Package authkit wraps the libraries for every service of a company.
package authkit

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

// Init prepares the SDK.
func Init(name, key string) { clerk.SetKey(key) }

// An Issuer signs tokens.
type Issuer struct {
	Name string
	key  []byte
}

// NewIssuer returns an issuer that signs with secret.
func NewIssuer(name, secret string) *Issuer { return &Issuer{Name: name, key: []byte(secret)} }

// Issue signs claims.
func (i *Issuer) Issue(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(i.key)
}

// Keyfunc returns a jwt.Keyfunc that answers with secret.
func Keyfunc(secret string) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) { return []byte(secret), nil }
}

// Options configure a Verifier.
type Options struct {
	Path, Secret string
}

// NewVerifier returns a verifier of webhooks.
func NewVerifier(opts Options) (*svix.Webhook, error) { return svix.NewWebhook(opts.Secret) }

// Env returns the variable, or def if it is not set.
func Env(name, def string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return def
}

// Ptr returns a pointer to v.
func Ptr[T any](v T) *T { return &v }
