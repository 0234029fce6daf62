package uncheckedclaims

import (
	"errors"
	"os"
	"slices"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

type Session struct {
	jwt.RegisteredClaims
	AuthorizedParty string `json:"azp"`
}

var keys, _ = keyfunc.NewDefault([]string{"https://clerk.shop.example/.well-known/jwks.json"})

// validation-disabled
func _(raw string, key jwt.Keyfunc) (_ string, _ error) {}

// issuer-unchecked
func _(raw string) (_ *jwt.Token, _ error) {}

// audience-unchecked
func _(raw, issuer string, origins []string) (_ string, _ error) {}

// ineffective-option, expiry-optional
func _(raw, issuer string, key jwt.Keyfunc) {}

// own-token
func _(raw string) {
	secret := func(*jwt.Token) (any, error) { return []byte(os.Getenv("JWT_SECRET")), nil }
}
