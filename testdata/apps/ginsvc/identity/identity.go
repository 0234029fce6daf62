// Package identity verifies Clerk's session tokens with the instance's keyset, where the SDK's request to Clerk is
// too slow.
package identity

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

// ErrInvalid is returned for a token that Clerk has not issued, or that is over.
var ErrInvalid = errors.New("invalid session token")

// cookie is where Clerk's frontend keeps the session token.
const cookie = "__session"

// A User is who a token was issued to.
type User struct {
	ID    string
	OrgID string
}

// A Verifier holds the instance's keyset.
type Verifier struct {
	cache  *jwk.Cache
	keyset string
}

// New fetches the keyset and keeps it fresh until the context ends.
func New(ctx context.Context, issuer string) (*Verifier, error) {
	keyset := issuer + "/.well-known/jwks.json"
	cache := jwk.NewCache(ctx)
	if err := cache.Register(keyset, jwk.WithMinRefreshInterval(15*time.Minute)); err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	if _, err := cache.Refresh(ctx, keyset); err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	return &Verifier{cache: cache, keyset: keyset}, nil
}

// Request returns the user who sent the request, with a header or a cookie.
func (v *Verifier) Request(r *http.Request) (User, error) {
	keys, err := v.cache.Get(r.Context(), v.keyset)
	if err != nil {
		return User{}, fmt.Errorf("keyset: %w", err)
	}
	token, err := jwt.ParseRequest(r, jwt.WithKeySet(keys), jwt.WithHeaderKey("Authorization"), jwt.WithCookieKey(cookie)) // want uncheckedclaims/issuer-unchecked "iss" uncheckedclaims/audience-unchecked "aud"
	if err != nil {
		return User{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return user(token), nil
}

// Tenant returns the organization of a request that the gateway has let through.
func Tenant(r *http.Request) (string, error) {
	token, err := jwt.ParseRequest(r, jwt.WithVerify(false), jwt.WithHeaderKey("Authorization"), jwt.WithCookieKey(cookie))
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return user(token).OrgID, nil
}

func user(token jwt.Token) User {
	u := User{ID: token.Subject()}
	if org, ok := token.Get("o"); ok {
		if claims, ok := org.(map[string]any); ok {
			u.OrgID, _ = claims["id"].(string)
		}
	}
	return u
}
