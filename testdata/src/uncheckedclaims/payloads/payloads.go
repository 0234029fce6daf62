// Package payloads verifies signatures with libraries that know nothing of claims, and never looks at the expiry.
package payloads

import (
	"crypto/rsa"
	"encoding/json"

	"github.com/SermoDigital/jose/crypto"
	sermo "github.com/SermoDigital/jose/jws"
	"github.com/cristalhq/jwt/v5"
	jose "github.com/dvsekhvalnov/jose2go"
	gojose "github.com/go-jose/go-jose/v4"
	"github.com/lestrrat-go/jwx/jwa"
	jws1 "github.com/lestrrat-go/jwx/jws"
	jwa3 "github.com/lestrrat-go/jwx/v3/jwa"
	jws3 "github.com/lestrrat-go/jwx/v3/jws"
	"golang.org/x/oauth2/jws"
)

type session struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

func jose2go(raw string, key []byte) (string, error) {
	payload, _, err := jose.Decode(raw, key) // want `jose.Decode does not compare exp.*\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	var s session
	if err := json.Unmarshal([]byte(payload), &s); err != nil {
		return "", err
	}
	return s.Subject, nil
}

func asMap(raw string, key []byte) (string, error) {
	payload, _, err := jose.DecodeBytes(raw, key) // want `\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	claims := make(map[string]any)
	if err := json.Unmarshal(payload, &claims); err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func goJose(raw string, key *rsa.PublicKey) (string, error) {
	object, err := gojose.ParseSigned(raw, []gojose.SignatureAlgorithm{gojose.RS256})
	if err != nil {
		return "", err
	}
	payload, err := object.Verify(key) // want `\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return read(payload)
}

func read(payload []byte) (string, error) {
	var s session
	if err := json.Unmarshal(payload, &s); err != nil {
		return "", err
	}
	return s.Subject, nil
}

func jwx1(raw, key []byte) (string, error) {
	payload, err := jws1.Verify(raw, jwa.HS256, key) // want `\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return read(payload)
}

func jwx3(raw, key []byte) (string, error) {
	payload, err := jws3.Verify(raw, jws3.WithKey(jwa3.HS256(), key)) // want `\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return read(payload)
}

func oauth2(raw string, key *rsa.PublicKey) (string, error) {
	if err := jws.Verify(raw, key); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	claims, err := jws.Decode(raw)
	if err != nil {
		return "", err
	}
	return claims.Sub, nil
}

func sermoDigital(raw []byte, key *rsa.PublicKey) (string, error) {
	object, err := sermo.ParseCompact(raw)
	if err != nil {
		return "", err
	}
	if err := object.Verify(key, crypto.SigningMethodRS256); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	claims, _ := object.Payload().(map[string]any)
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func cristalhq(raw []byte, v jwt.Verifier) (string, error) {
	token, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return "", err
	}
	if err := v.Verify(token); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	return read(token.Claims())
}
