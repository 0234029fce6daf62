// Package noexpiry makes tokens that expire, or of which that can't be told.
package noexpiry

import (
	"maps"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	UserID string
	jwt.RegisteredClaims
}

type own struct {
	Sub string `json:"sub"`
	Exp int64  `json:"exp"`
}

func (own) GetExpirationTime() (*jwt.NumericDate, error) { return nil, nil }
func (own) GetIssuedAt() (*jwt.NumericDate, error)       { return nil, nil }
func (own) GetNotBefore() (*jwt.NumericDate, error)      { return nil, nil }
func (own) GetIssuer() (string, error)                   { return "", nil }
func (own) GetSubject() (string, error)                  { return "", nil }
func (own) GetAudience() (jwt.ClaimStrings, error)       { return nil, nil }

func (c *claims) expire(d time.Duration) { c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(d)) }

func added(key []byte, user string, extra map[string]any) (string, error) {
	c := jwt.MapClaims{"sub": user}
	for k, v := range extra {
		c[k] = v
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func copied(key []byte, user string, extra map[string]any) (string, error) {
	c := jwt.MapClaims{"sub": user}
	maps.Copy(c, extra)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func withExpiry(c jwt.MapClaims) { c["exp"] = time.Now().Add(time.Hour).Unix() }

func helped(key []byte, user string) (string, error) {
	c := jwt.MapClaims{"sub": user}
	withExpiry(c)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func method(key []byte, user string) (string, error) {
	c := &claims{UserID: user}
	c.expire(time.Hour)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func promoted(key []byte, user string) (string, error) {
	c := claims{UserID: user}
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func tagged(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, own{Sub: user, Exp: time.Now().Add(time.Hour).Unix()}).SignedString(key)
}

func given(key []byte, c jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

// A license is meant to last.
func license(key []byte, customer string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"customer": customer}).SignedString(key)
}

func read(tok string, keys jwt.Keyfunc) (*claims, error) {
	c := &claims{}
	_, err := jwt.ParseWithClaims(tok, c, keys)
	return c, err
}
