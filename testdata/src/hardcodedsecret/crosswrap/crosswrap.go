// Package crosswrap reaches the libraries through authkit only.
package crosswrap

import (
	"os"

	"hardcodedsecret/crosswrap/authkit"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

func main() {
	authkit.Init("public-name", "by-the-kit") // want "Clerk secret key.*\\(clerk-key\\)"
	authkit.Init("public-name", os.Getenv("CLERK_SECRET_KEY"))
}

func sign(claims jwt.Claims) (string, error) {
	return authkit.NewIssuer("acme-widgets", "kit-issuer").Issue(claims) // want "tokens.*\\(jwt-key\\)"
}

func verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, authkit.Keyfunc("kit-keyfunc")) // want "tokens.*\\(jwt-key\\)"
}

func webhook() error {
	_, err := authkit.NewVerifier(authkit.Options{
		Path:   "/webhooks/clerk",
		Secret: "kit-options", // want "webhook.*\\(webhook-secret\\)"
	})
	return err
}

func fallback() {
	clerk.SetKey(authkit.Env("CLERK_SECRET_KEY", "kit-default")) // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(authkit.Env("CLERK_SECRET_KEY", ""))
	println(authkit.Env("REGION", "eu-central-1"))
}

func pointer() clerk.BackendConfig {
	return clerk.BackendConfig{Key: authkit.Ptr("kit-pointer"), URL: authkit.Ptr("https://api.clerk.com/v1")} // want "Clerk secret key.*\\(clerk-key\\)"
}

func fine() error {
	if _, err := authkit.NewVerifier(authkit.Options{Path: "/webhooks/clerk", Secret: os.Getenv("WEBHOOK_SECRET")}); err != nil {
		return err
	}
	authkit.NewIssuer("acme-widgets", authkit.Env("JWT_SECRET", ""))
	return nil
}
