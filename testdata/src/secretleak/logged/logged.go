// Package logged writes secrets to logs.
package logged

import (
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	svix "github.com/svix/svix-webhooks/go"
)

func setup() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
	log.Printf("using key %s", key)                        // want `a Clerk secret key is written to the log, .* \(logged\)`
	log.Printf("using key %s...", key[:12])                // want `a Clerk secret key is written to the log`
	log.Println("key: " + key)                             // want `a Clerk secret key is written`
	log.Println("key:", shorten(key, 16))                  // want `a Clerk secret key is written`
	log.Println("key from", os.Getenv("CLERK_SECRET_KEY")) // want `a Clerk secret key is written`
	log.Printf("key of %d characters, set: %t", len(key), key != "")
	log.Printf("key %s...%s", key[:8], key[len(key)-4:])
	log.Println("key:", mask(key))
	log.Println("publishable key:", os.Getenv("CLERK_PUBLISHABLE_KEY"))
}

func hooks() (*svix.Webhook, error) {
	secret := os.Getenv("WEBHOOK_SECRET")
	slog.Debug("webhooks", "secret", secret)                   // want `a webhook signing secret is written to the log`
	slog.Debug("webhooks", slog.String("secret", secret[:10])) // want `a webhook signing secret is written to the log`
	return svix.NewWebhook(secret)
}

func authenticate(w http.ResponseWriter, r *http.Request) {
	header := r.Header.Get("Authorization")
	log.Printf("Authorization header received: %s", header) // want `the Authorization header is written to the log`
	slog.Info("request", "headers", r.Header)               // want `the header with its Authorization and Cookie is written`
	token := strings.TrimPrefix(header, "Bearer ")
	fmt.Println("token", token) // want `a token is written to the log`
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
	if err != nil {
		log.Printf("token %q refused: %v", token, err)                             // want `a token is written to the log`
		http.Error(w, fmt.Sprintf("bad token %s", token), http.StatusUnauthorized) // want `a token becomes part of the answer's text`
		return
	}
	log.Printf("user %s with session %s", claims.Subject, claims.SessionID)
	if header == "" {
		panic(fmt.Errorf("no token in %v", r.URL))
	}
	parts := strings.Split(header, " ")
	log.Println("scheme", parts[0], "of", len(parts))
	log.Println("token", parts[1]) // want `the Authorization header is written`
}

func check(token string) error {
	if strings.Count(token, ".") != 2 {
		return fmt.Errorf("malformed token %q", token) // want `a token becomes part of an error's text`
	}
	_, err := jwt.Verify(nil, &jwt.VerifyParams{Token: token})
	return err
}
