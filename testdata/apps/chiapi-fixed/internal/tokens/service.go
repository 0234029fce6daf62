// Package tokens signs and verifies the tokens that the API issues itself, next to Clerk's session tokens.
package tokens

import (
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
)

// ErrInvalid is returned for a token that is not ours, expired, or meant for somebody else.
var ErrInvalid = errors.New("invalid token")

const serviceTTL = 10 * time.Minute

// Claims are what a service token says.
type Claims struct {
	jwt.RegisteredClaims
	OrgID string `json:"org,omitempty"`
}

// Service signs the tokens that Harborline's services show to each other.
type Service struct{ key []byte }

// NewService returns a signer with the given key.
func NewService(key []byte) (*Service, error) {
	if len(key) == 0 {
		return nil, errors.New("the service token key is empty")
	}
	return &Service{key: key}, nil
}

// Mint returns a token that lets the audience act for the subject in the organization.
func (s *Service) Mint(subject, orgID, audience string) (string, error) {
	now := time.Now()
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, Claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer:    config.Issuer,
			Subject:   subject,
			Audience:  jwt.ClaimStrings{audience},
			IssuedAt:  jwt.NewNumericDate(now),
			ExpiresAt: jwt.NewNumericDate(now.Add(serviceTTL)),
		},
		OrgID: orgID,
	})
	return token.SignedString(s.key)
}

// Verify returns the claims of a token that was minted for the audience.
func (s *Service) Verify(raw, audience string) (*Claims, error) {
	var claims Claims
	_, err := jwt.ParseWithClaims(raw, &claims, s.keyfunc,
		jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}),
		jwt.WithIssuer(config.Issuer),
		jwt.WithAudience(audience),
		jwt.WithExpirationRequired(),
	)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return &claims, nil
}

func (s *Service) keyfunc(*jwt.Token) (any, error) { return s.key, nil }
