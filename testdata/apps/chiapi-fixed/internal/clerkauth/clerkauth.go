// Package clerkauth verifies Clerk's session tokens with the instance's keyset, without a request to Clerk.
package clerkauth

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
)

// ErrInvalid is returned for a token that Clerk has not issued for one of the app's origins, or that is over.
var ErrInvalid = errors.New("invalid session token")

// Claims are what a session token says.
type Claims struct {
	jwt.RegisteredClaims
	SessionID       string `json:"sid"`
	AuthorizedParty string `json:"azp"`
	Org             struct {
		ID   string `json:"id"`
		Role string `json:"rol"`
	} `json:"o"`
}

// A Verifier holds the instance's keyset.
type Verifier struct {
	keys    keyfunc.Keyfunc
	parser  *jwt.Parser
	parties []string
}

// New fetches the keyset and keeps it fresh until the context ends. Tokens must be issued for one of the parties.
func New(ctx context.Context, cfg config.Sessions, parties []string) (*Verifier, error) {
	keys, err := keyfunc.NewDefaultCtx(ctx, []string{cfg.KeysetURL})
	if err != nil {
		return nil, fmt.Errorf("keyset: %w", err)
	}
	parser := jwt.NewParser(
		jwt.WithValidMethods([]string{jwt.SigningMethodRS256.Alg()}),
		jwt.WithIssuer(cfg.Issuer),
		jwt.WithExpirationRequired(),
	)
	return &Verifier{keys: keys, parser: parser, parties: parties}, nil
}

// Verify returns the claims of a session token.
func (v *Verifier) Verify(raw string) (*Claims, error) {
	var claims Claims
	if _, err := v.parser.ParseWithClaims(raw, &claims, v.keys.Keyfunc); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if err := claims.check(v.parties); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return &claims, nil
}

// check refuses what is no session, and sessions of other sites.
func (c *Claims) check(parties []string) error {
	switch {
	case c.SessionID == "":
		return errors.New("not a session")
	case !slices.Contains(parties, c.AuthorizedParty):
		return errors.New("issued for another site")
	}
	return nil
}
