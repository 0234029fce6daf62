package tokens

import (
	"crypto/rsa"
	"fmt"

	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
)

const scanAudience = "scans"

// Scanner is who signs a scan: a terminal in a depot, or the app of a driver.
type Scanner struct {
	jwt.RegisteredClaims
	Depot string `json:"depot"`
}

// Scanners verifies the tokens of scans. Terminals sign with the key that they are delivered with, depots with a secret.
type Scanners struct {
	terminals *rsa.PublicKey
	depots    []byte
}

// NewScanners takes the terminals' public key in PEM, and the depots' secret.
func NewScanners(terminalsPEM, depots []byte) (*Scanners, error) {
	terminals, err := jwt.ParseRSAPublicKeyFromPEM(terminalsPEM)
	if err != nil {
		return nil, fmt.Errorf("terminals' key: %w", err)
	}
	return &Scanners{terminals: terminals, depots: depots}, nil
}

// Scanner returns who has signed the token.
func (s *Scanners) Scanner(raw string) (Scanner, error) {
	var scanner Scanner
	_, err := jwt.ParseWithClaims(raw, &scanner, s.key,
		jwt.WithIssuer(config.Issuer),
		jwt.WithAudience(scanAudience),
		jwt.WithExpirationRequired(),
	)
	if err != nil {
		return Scanner{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return scanner, nil
}

// key returns the key of the token's method, whatever key the token names.
func (s *Scanners) key(token *jwt.Token) (any, error) {
	switch token.Method {
	case jwt.SigningMethodRS256:
		return s.terminals, nil
	case jwt.SigningMethodHS256:
		return s.depots, nil
	}
	return nil, fmt.Errorf("%w: method %s", ErrInvalid, token.Method.Alg())
}
