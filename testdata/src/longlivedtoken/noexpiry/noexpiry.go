// Package noexpiry makes tokens that are good forever.
package noexpiry

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	UserID string
	Role   string
	jwt.RegisteredClaims
}

func plain(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{ // want `token is made without exp and is good forever, .* \(no-expiry\)`
		"sub": user,
		"iat": time.Now().Unix(),
	}).SignedString(key)
}

func variable(key []byte, user string) (string, error) {
	c := jwt.MapClaims{} // want `token is made without exp`
	c["user_id"] = user
	tok := jwt.NewWithClaims(jwt.SigningMethodHS256, c)
	return tok.SignedString(key)
}

func embedded(key []byte, user string) (string, error) {
	c := claims{ // want `token is made without exp`
		UserID: user,
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: "api",
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func helped(key []byte, user string) (string, error) {
	return sign(key, &claims{UserID: user, Role: "admin"}) // want `token is made without exp`
}

func helpedMap(key []byte, user string) (string, error) {
	return sign(key, claimsOf(user))
}
