package tokens

import (
	"crypto/rsa"
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

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
	_, err := jwt.ParseWithClaims(raw, &scanner, s.key) // want weakalg/mixed-algorithms "HMAC"
	return scanner, err
}

func (s *Scanners) key(token *jwt.Token) (any, error) {
	if token.Header["kid"] == "terminal" {
		return s.terminals, nil
	}
	return s.depots, nil
}
