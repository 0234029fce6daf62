// Package identity verifies Clerk's session tokens with the instance's keyset, where the SDK's request to Clerk is
// too slow.
package identity

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

// ErrInvalid is returned for a token that Clerk has not issued for one of the portal's origins, or that is over.
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
	cache   *jwk.Cache
	keyset  string
	issuer  string
	parties []string
}

// New fetches the keyset and keeps it fresh until the context ends. Tokens must be issued for one of the parties.
func New(ctx context.Context, issuer string, parties []string) (*Verifier, error) {
	keyset := issuer + "/.well-known/jwks.json"
	cache := jwk.NewCache(ctx)
	if err := cache.Register(keyset, jwk.WithMinRefreshInterval(15*time.Minute)); err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	if _, err := cache.Refresh(ctx, keyset); err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	return &Verifier{cache: cache, keyset: keyset, issuer: issuer, parties: parties}, nil
}

// Request returns the user who sent the request, with a header or a cookie.
func (v *Verifier) Request(r *http.Request) (User, error) {
	options, err := v.options(r.Context())
	if err != nil {
		return User{}, err
	}
	token, err := jwt.ParseRequest(r, append(options, jwt.WithHeaderKey("Authorization"), jwt.WithCookieKey(cookie))...)
	if err != nil {
		return User{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return user(token), nil
}

// Token returns the user of a token that came another way than with a request.
func (v *Verifier) Token(ctx context.Context, raw string) (User, error) {
	options, err := v.options(ctx)
	if err != nil {
		return User{}, err
	}
	token, err := jwt.ParseString(raw, options...)
	if err != nil {
		return User{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return user(token), nil
}

func (v *Verifier) options(ctx context.Context) ([]jwt.ParseOption, error) {
	keys, err := v.cache.Get(ctx, v.keyset)
	if err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	return []jwt.ParseOption{
		jwt.WithKeySet(keys),
		jwt.WithIssuer(v.issuer),
		jwt.WithRequiredClaim(jwt.ExpirationKey),
		jwt.WithValidator(jwt.ValidatorFunc(v.party)),
	}, nil
}

// party refuses tokens that were issued for another site.
func (v *Verifier) party(_ context.Context, token jwt.Token) jwt.ValidationError {
	azp, _ := token.Get("azp")
	if party, ok := azp.(string); !ok || !slices.Contains(v.parties, party) {
		return jwt.NewValidationError(errors.New("issued for another site"))
	}
	return nil
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
