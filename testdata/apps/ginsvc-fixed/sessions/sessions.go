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
	TTL = 30 * time.Minute

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

// New returns a codec for the key, which must not be empty.
func New(key string) (*Codec, error) {
	if key == "" {
		return nil, errors.New("the session key is empty")
	}
	return &Codec{key: []byte(key)}, nil
}

// Encode returns the value of the session cookie.
func (c *Codec) Encode(s Session) (string, error) {
	now := time.Now()
	s.Issuer = issuer
	s.Audience = jwt.ClaimStrings{issuer}
	s.IssuedAt = jwt.NewNumericDate(now)
	s.ExpiresAt = jwt.NewNumericDate(now.Add(TTL))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, s).SignedString(c.key)
}

// Decode returns the session in the cookie's value.
func (c *Codec) Decode(value string) (Session, error) {
	var s Session
	_, err := jwt.ParseWithClaims(value, &s, func(*jwt.Token) (any, error) { return c.key, nil },
		jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}),
		jwt.WithIssuer(issuer),
		jwt.WithAudience(issuer),
		jwt.WithExpirationRequired(),
	)
	if err != nil {
		return Session{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return s, nil
}
