// Package fix has literals that the environment replaces in one step.
package fix

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

func setUp() {
	clerk.SetKey("sk_live_WysL9bya59cXkildP5Yha1jG3c1Ajuon1pw5Wwknayy") // want "Clerk secret key.*\\(clerk-key\\)"
}

func verifier() (*svix.Webhook, error) {
	return svix.NewWebhook("whsec_uanFfi4vB9dG2eXLsXubt68EIu7JGWsB") // want "webhook.*\\(webhook-secret\\)"
}

func sign(t *jwt.Token) (string, error) {
	return t.SignedString([]byte("V71yQKB9slxaN8r4xuuKB7VO4SjzVHEUetntzY9v")) // want "tokens.*\\(jwt-key\\)"
}

func handler() http.Handler { return nil }
