// Package tokens signs and verifies the tokens that the API issues itself, next to Clerk's session tokens.
package tokens

import (
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
)

// ErrInvalid is returned for a token that is not ours, expired, or meant for somebody else.
var ErrInvalid = errors.New("invalid token")

const serviceTTL = 30 * 24 * time.Hour

// Claims are what a service token says.
type Claims struct {
	jwt.RegisteredClaims
	OrgID string `json:"org,omitempty"`
}

// Service signs the tokens that Harborline's services show to each other.
type Service struct{}

// NewService returns a signer.
func NewService() *Service { return &Service{} }

// Mint returns a token that lets the audience act for the subject in the organization.
func (s *Service) Mint(subject, orgID, audience string) (string, error) {
	now := time.Now()
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, Claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer:    config.Issuer,
			Subject:   subject,
			Audience:  jwt.ClaimStrings{audience},
			IssuedAt:  jwt.NewNumericDate(now),
			ExpiresAt: jwt.NewNumericDate(now.Add(serviceTTL)), // want longlivedtoken/long-lifetime "30 days"
		},
		OrgID: orgID,
	})
	// want-next weakalg/weak-key "19 bytes"
	return token.SignedString([]byte(config.ServiceTokenKey)) // want hardcodedsecret/jwt-key "token"
}

// Verify returns the claims of a token.
func (s *Service) Verify(raw string) (*Claims, error) {
	var claims Claims
	_, err := jwt.ParseWithClaims(raw, &claims, func(*jwt.Token) (any, error) {
		return []byte(config.ServiceTokenKey), nil // want weakalg/weak-key "19 bytes"
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return &claims, nil
}

// Peek returns the claims of a token without a look at its signature, for the log.
func Peek(raw string) (*Claims, error) {
	var claims Claims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return nil, err
	}
	return &claims, nil
}
