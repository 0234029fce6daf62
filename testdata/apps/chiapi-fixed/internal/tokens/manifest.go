package tokens

import (
	"crypto/rsa"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
)

// customsKey is the customs broker's public key, from their integration guide.
const customsKey = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqxaFFy3n6BkK/3Fk6hG+
07Txbn8Unr3E4UfwTru+8tWRD9cz1ukbfXVUiE/m4oSOX5Hs8KzJLhjWfgh6ECEr
dVGcOsL9LPBIsbHHCWxGr35K/TZAJO99IgASkVL5QeBqryIQRYG5c12MIMpn1Lsn
KJBR1Xe104oaEp8Ozqgy4iF8UimqscP3xEoC+Fv7hHo68tlwZ3dmzD+FqgYH93t9
W53pmYrlGANGd/IEMdaPqNKPpsR555zD3oG2NFzC3aGe449cKR/Zod5V8VNrI/AZ
ALtK7ks3t3/8s/K/XjNifCfqOmvzwigpEVXFyvbHQYBJF0rRF96aeTntaz9HNT2J
KQIDAQAB
-----END PUBLIC KEY-----`

const (
	manifestTTL   = 30 * time.Minute
	customsIssuer = "https://broker.customs-gateway.com"
)

// Manifests signs what customs is told of a shipment, and reads customs' answers.
type Manifests struct {
	key    *rsa.PrivateKey
	broker *rsa.PublicKey
}

// NewManifests takes the private key, in PEM, whose public half customs has.
func NewManifests(keyPEM []byte) (*Manifests, error) {
	key, err := jwt.ParseRSAPrivateKeyFromPEM(keyPEM)
	if err != nil {
		return nil, fmt.Errorf("manifest key: %w", err)
	}
	broker, err := jwt.ParseRSAPublicKeyFromPEM([]byte(customsKey))
	if err != nil {
		return nil, fmt.Errorf("customs key: %w", err)
	}
	return &Manifests{key: key, broker: broker}, nil
}

// Sign returns the manifest of a shipment.
func (m *Manifests) Sign(shipmentID string, weightKG float64) (string, error) {
	now := time.Now()
	return jwt.NewWithClaims(jwt.SigningMethodRS256, jwt.MapClaims{
		"iss":    config.Issuer,
		"aud":    customsIssuer,
		"sub":    shipmentID,
		"weight": weightKG,
		"iat":    now.Unix(),
		"exp":    now.Add(manifestTTL).Unix(),
	}).SignedString(m.key)
}

// Receipt returns the id of the shipment that customs has cleared with the receipt.
func (m *Manifests) Receipt(raw string) (string, error) {
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return m.broker, nil },
		jwt.WithValidMethods([]string{jwt.SigningMethodRS256.Alg()}),
		jwt.WithIssuer(customsIssuer),
		jwt.WithAudience(config.Issuer),
		jwt.WithExpirationRequired(),
	)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return token.Claims.GetSubject()
}
