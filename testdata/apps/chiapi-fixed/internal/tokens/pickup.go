package tokens

import (
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
)

const (
	pickupAudience = "pickup"
	pickupTTL      = 12 * time.Hour
)

// Pickups signs the codes that a warehouse clerk scans when a driver collects freight.
type Pickups struct{ key []byte }

// NewPickups returns a signer of pickup codes.
func NewPickups(key []byte) (*Pickups, error) {
	if len(key) == 0 {
		return nil, errors.New("the pickup key is empty")
	}
	return &Pickups{key: key}, nil
}

// Mint returns the code for one shipment. It is valid for the shift in which it was printed.
func (p *Pickups) Mint(shipmentID string) (string, error) {
	now := time.Now()
	claims := jwt.RegisteredClaims{
		Issuer:    config.Issuer,
		Subject:   shipmentID,
		Audience:  jwt.ClaimStrings{pickupAudience},
		IssuedAt:  jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(pickupTTL)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(p.key)
}

// Shipment returns the id of the shipment that the code was made for.
func (p *Pickups) Shipment(code string) (string, error) {
	var claims jwt.RegisteredClaims
	_, err := jwt.ParseWithClaims(code, &claims, func(*jwt.Token) (any, error) { return p.key, nil },
		jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}),
		jwt.WithIssuer(config.Issuer),
		jwt.WithAudience(pickupAudience),
		jwt.WithExpirationRequired(),
	)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return claims.Subject, nil
}
