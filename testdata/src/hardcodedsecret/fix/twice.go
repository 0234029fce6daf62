package fix

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

func twice(ctx context.Context) (string, error) {
	clerk.SetKey("sk_live_FCBOwv9Ja0GbLoRpqCBR0MUN0xBUqgvs8zlRunqRxsc")   // want "Clerk secret key.*\\(clerk-key\\)"
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte("secret")) // want "tokens.*\\(jwt-key\\)"
}
