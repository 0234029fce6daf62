// Package clerkauth verifies Clerk's session tokens with the instance's keyset, without a request to Clerk.
package clerkauth

import (
	"context"
	"errors"
	"fmt"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

// ErrInvalid is returned for a token that Clerk has not issued, or that is over.
var ErrInvalid = errors.New("invalid session token")

// methods are the algorithms of the keyset.
var methods []string

// Claims are what a session token says.
type Claims struct {
	jwt.RegisteredClaims
	SessionID string `json:"sid"`
	Org       struct {
		ID   string `json:"id"`
		Role string `json:"rol"`
	} `json:"o"`
}

// A Verifier holds the instance's keyset.
type Verifier struct{ keys keyfunc.Keyfunc }

// New fetches the keyset and keeps it fresh until the context ends.
func New(ctx context.Context, keyset string) (*Verifier, error) {
	keys, err := keyfunc.NewDefaultCtx(ctx, []string{keyset})
	if err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	return &Verifier{keys: keys}, nil
}

// Verify returns the claims of a session token.
func (v *Verifier) Verify(raw string) (*Claims, error) {
	var claims Claims
	token, err := jwt.ParseWithClaims(raw, &claims, v.keys.Keyfunc,
		jwt.WithValidMethods(methods)) // want weakalg/ineffective-pin "algorithm"
	if err != nil || !token.Valid {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return &claims, nil
}

// Peek returns the claims of a session token that the gateway has let through.
func Peek(raw string) (*Claims, error) {
	var claims Claims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return &claims, nil
}
