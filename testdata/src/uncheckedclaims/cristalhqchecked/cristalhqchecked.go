// Package cristalhqchecked compares the times by hand, as the library wants it.
package cristalhqchecked

import (
	"encoding/json"
	"errors"
	"time"

	jwtv3 "github.com/cristalhq/jwt/v3"
	"github.com/cristalhq/jwt/v5"
)

var errExpired = errors.New("expired")

func method(raw []byte, v jwt.Verifier) (string, error) {
	var c jwt.RegisteredClaims
	if err := jwt.ParseClaims(raw, v, &c); err != nil {
		return "", err
	}
	if !c.IsValidAt(time.Now()) {
		return "", errExpired
	}
	return c.Subject, nil
}

func decoded(raw []byte, v jwt.Verifier) (string, error) {
	token, err := jwt.Parse(raw, v)
	if err != nil {
		return "", err
	}
	var c jwt.RegisteredClaims
	if err := json.Unmarshal(token.Claims(), &c); err != nil {
		return "", err
	}
	if !fresh(&c) {
		return "", errExpired
	}
	return c.Subject, nil
}

func fresh(c *jwt.RegisteredClaims) bool { return c.IsValidExpiresAt(time.Now()) }

func version3(raw []byte, v jwtv3.Verifier) (string, error) {
	token, err := jwtv3.ParseAndVerify(raw, v)
	if err != nil {
		return "", err
	}
	var c struct {
		Exp  int64  `json:"exp"`
		User string `json:"user"`
	}
	if err := json.Unmarshal(token.RawClaims(), &c); err != nil {
		return "", err
	}
	if c.Exp < time.Now().Unix() {
		return "", errExpired
	}
	return c.User, nil
}

// unverified tokens are another pass's.
func unverified(raw []byte) (string, error) {
	token, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return "", err
	}
	return token.Header().KeyID, nil
}

var _ = []any{method, decoded, version3, unverified}
