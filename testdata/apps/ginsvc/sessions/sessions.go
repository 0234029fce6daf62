// Package sessions keeps who has signed in to the portal, in a signed cookie.
package sessions

import (
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const (
	// Cookie is the session cookie's name.
	Cookie = "portal_session"
	// TTL is how long a session lasts without a new sign-in.
	TTL = 14 * 24 * time.Hour

	issuer = "harborline-portal"
)

// ErrInvalid is returned for a session that is forged or over.
var ErrInvalid = errors.New("invalid session")

// A Session is a signed-in user.
type Session struct {
	jwt.RegisteredClaims
	Email string `json:"email,omitempty"`
	OrgID string `json:"org_id,omitempty"`
}

// Codec signs and verifies sessions.
type Codec struct{ key []byte }

// New returns a codec for the key.
func New(key string) *Codec { return &Codec{key: []byte(key)} }

// Encode returns the value of the session cookie.
func (c *Codec) Encode(s Session) (string, error) {
	now := time.Now()
	s.Issuer = issuer
	s.Audience = jwt.ClaimStrings{issuer}
	s.IssuedAt = jwt.NewNumericDate(now)
	s.ExpiresAt = jwt.NewNumericDate(now.Add(TTL)) // want longlivedtoken/long-lifetime "14 days"
	return jwt.NewWithClaims(jwt.SigningMethodHS256, s).SignedString(c.key)
}

// Decode returns the session in the cookie's value.
func (c *Codec) Decode(value string) (Session, error) {
	var s Session
	_, err := jwt.ParseWithClaims(value, &s, func(*jwt.Token) (any, error) { return c.key, nil },
		jwt.WithIssuer(issuer),
		jwt.WithoutClaimsValidation(),
	)
	if err != nil {
		return Session{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return s, nil
}
