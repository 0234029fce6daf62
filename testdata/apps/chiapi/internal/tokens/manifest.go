package tokens

import (
	"crypto/rsa"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
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

// manifestKey is the private key whose public half customs has.
// want-next hardcodedsecret/private-key "private key"
const manifestKey = `-----BEGIN RSA PRIVATE KEY-----
MIIEogIBAAKCAQEA3hY/br0TqUJccFaezS6js+uX3HQL9YKFJZ7ktJZHozfe09eY
6MkZB+51FB1DUkrZXruNfdLHnZ9GywFx9li2EBOsVfKCd6bsu3P9Tf+se266LIkx
1Cm6B6XZ91U7zBqOY7O44FLGsNqxlWPplzAiE3CZa9ZBjC/msxK8IWKoOVryePyQ
tYa1uPesgPdvqLyQvsqFbO4M0yR2tmhvI3yynktgTr3h+jvtkyFVjtwHoATMYgLV
u+hR/K7d7K0y5VcjOUBGOaBWto0Tg2EVtGcS3VIynT07M9MT8KNqK/4zD5k/VIvT
WYuQ3QJ+rp24pdkM85i35pFtBCztp0KoeFVx7wIDAQABAoIBAA8iBvUobxmJIGa1
5aDnkldlMKDgoMam5nm3clrCeWPWym6MR1VoC+DtemQs0PSKOHZAY2t1HGL818Rn
dyN+d1Fwdb1u2+hZTdJBchDe4MWRuEqRQqhJUO11Jf1jfRfy9fbh59wT59652CtC
IUhLCwILbyODovhxdHqJRpvObtYRiuKCCbT6ZCMEtLcsYouVEB4qT+wiibH1fF3f
t+nlI3D7tFGTWaBHlArcnngwF02YLRJ4Kz3MJG1ndAW2c5oJpfuVSbZliaJuZl7x
OSPDHOeBfPxBfegwFrc/cpgUWJXzdqSigS4q1DWWlRv5w1LbNYrvfdolVG0E+J8p
6lCbG2ECgYEA+bqMWOvpkr3jOTCfBIA/CrlSLq+XHdGxT/52ARmvDAx9m6ay3lYg
CZ4gmn2SoMv+FXsRFafcHqzYV/kln36dg9ctP4ckKZusVQ3pV0qxj7nqZEC/Emqi
BlBPInxuEG/AvwpznqlQ6UGpeQRZzC9UMebaMbMK/2rj57PAKhRJih8CgYEA46n/
FO6o+jyONSQQjC4SzJiVNQZ2JeBrZL56MMw7X3peO3CDStLCxJMIVgz0gvSKfQrC
albZVtKk7kGoQLpUppfK6XDQI2ZHch5ueKqz2Y0EJRds7tjv/lHqp+gIZ+VNn3M/
EIPlckAYpJlN19QGmbCF/lvab4cg1sh3E9RhvjECgYAqX2zQ6baIH5AedBGHQftw
ZmF7am/Jr3rWh+ad6S26baQidPaEozhsaVg+3m+yuOoz2t3bPtAqpElRJAUuOt2f
MTOMQ/Hu3WswQ1wEY7gdGv6aZCIHjfBQAfBreZFzWILr52oW0cPY0DthPUu/SYiP
rwv2wtpq3EgvWGCSwz53IQKBgGhrcTa9nD1iBuuyxfA1taOnnE/8zbXjr/4+Kzc0
hUruikgC/AUWlASrV5h4SrHBzb86bx9tBDSBWup4rN47WFYsqwHVH3INGFnsQUkR
Knpu5mbIzsriL3lbQyCOGUTl9Gtc5aECjfuQEH12XzDN69UUFPEsWgzrUpGQ0qUC
tW4RAoGAdDwK2nmh/BRHmn3KhXAR2qkSmJhoCguyOwFdZV+lvXNELGdQh3pEYurw
IAcraWE+qKZzNtvYY9NleO2PMr6h7cIZ2aWUj38JocqHhJbdj6P7TNSid6SFXhGs
5O8jfMP9c2IJWd1bXQ5+BAeJfgiFo1GqjLtnyI6MKqoVDcUP2oo=
-----END RSA PRIVATE KEY-----
`

const (
	manifestTTL   = 30 * time.Minute
	customsIssuer = "https://broker.customs-gateway.com"
)

// Manifests signs what customs is told of a shipment, and reads customs' answers.
type Manifests struct {
	key    *rsa.PrivateKey
	broker *rsa.PublicKey
}

// NewManifests returns a signer of manifests.
func NewManifests() (*Manifests, error) {
	key, err := jwt.ParseRSAPrivateKeyFromPEM([]byte(manifestKey))
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
		jwt.WithIssuer(customsIssuer),
		jwt.WithLeeway(time.Hour), // want longlivedtoken/long-leeway "1 hour"
	)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return token.Claims.GetSubject()
}
