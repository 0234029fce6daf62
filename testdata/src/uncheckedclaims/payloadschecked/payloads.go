// Package payloadschecked looks at the expiry of what it verifies, if that is a token at all.
package payloadschecked

import (
	"crypto/rsa"
	"encoding/json"
	"errors"
	"time"

	"github.com/SermoDigital/jose/crypto"
	sermo "github.com/SermoDigital/jose/jws"
	"github.com/cristalhq/jwt/v5"
	jose "github.com/dvsekhvalnov/jose2go"
	gojose "github.com/go-jose/go-jose/v4"
	"golang.org/x/oauth2/jws"
)

var errExpired = errors.New("expired")

type session struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

func (s *session) expired() bool { return time.Now().Unix() > s.Expires }

func jose2go(raw string, key []byte) (string, error) {
	payload, _, err := jose.Decode(raw, key)
	if err != nil {
		return "", err
	}
	var s session
	if err := json.Unmarshal([]byte(payload), &s); err != nil {
		return "", err
	}
	if s.expired() {
		return "", errExpired
	}
	return s.Subject, nil
}

func goJose(raw string, key *rsa.PublicKey) (string, error) {
	object, err := gojose.ParseSigned(raw, []gojose.SignatureAlgorithm{gojose.RS256})
	if err != nil {
		return "", err
	}
	payload, err := object.Verify(key)
	if err != nil {
		return "", err
	}
	claims := make(map[string]any)
	if err := json.Unmarshal(payload, &claims); err != nil {
		return "", err
	}
	if exp, ok := claims["exp"].(float64); !ok || time.Now().Unix() > int64(exp) {
		return "", errExpired
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

type release struct {
	Version string `json:"version"`
	SHA256  string `json:"sha256"`
}

// document is signed, and no token.
func document(raw string, key *rsa.PublicKey) (r release, err error) {
	object, err := gojose.ParseSigned(raw, []gojose.SignatureAlgorithm{gojose.RS256})
	if err != nil {
		return r, err
	}
	payload, err := object.Verify(key)
	if err != nil {
		return r, err
	}
	return r, json.Unmarshal(payload, &r)
}

// Payload is for other packages to read.
func Payload(raw string, key []byte) ([]byte, error) {
	payload, _, err := jose.DecodeBytes(raw, key)
	return payload, err
}

func oauth2(raw string, key *rsa.PublicKey) (string, error) {
	if err := jws.Verify(raw, key); err != nil {
		return "", err
	}
	claims, err := jws.Decode(raw)
	if err != nil {
		return "", err
	}
	if time.Unix(claims.Exp, 0).Before(time.Now()) {
		return "", errExpired
	}
	return claims.Sub, nil
}

// SermoDigital's Validate compares exp, Verify does not.
func sermoDigital(raw []byte, key *rsa.PublicKey) (string, error) {
	token, err := sermo.ParseJWT(raw)
	if err != nil {
		return "", err
	}
	if err := token.Validate(key, crypto.SigningMethodRS256); err != nil {
		return "", err
	}
	sub, _ := token.Claims().Subject()
	return sub, nil
}

func cristalhq(raw []byte, v jwt.Verifier) (string, error) {
	token, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return "", err
	}
	if err := v.Verify(token); err != nil {
		return "", err
	}
	var claims jwt.RegisteredClaims
	if err := token.DecodeClaims(&claims); err != nil {
		return "", err
	}
	if !claims.IsValidAt(time.Now()) {
		return "", errExpired
	}
	return claims.Subject, nil
}
