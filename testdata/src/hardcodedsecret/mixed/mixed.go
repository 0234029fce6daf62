// Package mixed has constants in its keys that make none of them: salts, prefixes, separators, contexts.
package mixed

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

const context = "acme-widgets session tokens v2"

func prefixed(t *jwt.Token) (string, error) {
	return t.SignedString([]byte("v2:" + os.Getenv("JWT_SECRET")))
}

func perTenant(t *jwt.Token, tenant string) (string, error) {
	return t.SignedString([]byte(fmt.Sprintf("%s|%s|%s", context, tenant, os.Getenv("JWT_SECRET"))))
}

func salted(t *jwt.Token, master []byte) (string, error) {
	return t.SignedString(append([]byte("salt of the house"), master...))
}

func derived(t *jwt.Token, master []byte) (string, error) {
	mac := hmac.New(sha256.New, master)
	mac.Write([]byte(context))
	return t.SignedString(mac.Sum(nil))
}

func hashed(t *jwt.Token) (string, error) {
	key := sha256.Sum256([]byte(os.Getenv("JWT_SECRET")))
	return t.SignedString(key[:])
}

func completed() (*svix.Webhook, error) {
	return svix.NewWebhook("whsec_" + os.Getenv("WEBHOOK_SECRET"))
}

func switched() {
	switch key := os.Getenv("CLERK_SECRET_KEY"); key {
	case "", "changeme", "sk_test_local":
		panic("CLERK_SECRET_KEY is not set")
	default:
		clerk.SetKey(key)
	}
}
