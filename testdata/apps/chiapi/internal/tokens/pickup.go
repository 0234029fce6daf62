package tokens

import (
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
)

const pickupTTL = 90 * 24 * time.Hour

// Pickups signs the codes that a warehouse clerk scans when a driver collects freight.
type Pickups struct{ key []byte }

// NewPickups returns a signer of pickup codes.
func NewPickups() *Pickups {
	key := authkit.Env("PICKUP_LINK_KEY", "pickup-codes") // want hardcodedsecret/jwt-key "token"
	return &Pickups{key: []byte(key)}
}

// Mint returns the code for one shipment.
func (p *Pickups) Mint(shipmentID string) (string, error) {
	claims := jwt.MapClaims{
		"iss": config.Issuer,
		"sub": shipmentID,
		"exp": time.Now().Add(pickupTTL).Unix(), // want longlivedtoken/long-lifetime "90 days"
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(p.key)
}

// Shipment returns the id of the shipment that the code was made for.
func (p *Pickups) Shipment(code string) (string, error) {
	token, _ := jwt.Parse(code, func(*jwt.Token) (any, error) { return p.key, nil }) // want unverifiedjwt/error-ignored "jwt.Parse"
	if token == nil {
		return "", fmt.Errorf("%w: malformed", ErrInvalid)
	}
	return token.Claims.GetSubject()
}
