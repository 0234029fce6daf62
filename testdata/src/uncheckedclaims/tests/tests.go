// Package tests has mistakes in its tests only.
package tests

import "github.com/golang-jwt/jwt/v5"

func user(raw string, key jwt.Keyfunc) (string, error) {
	token, err := jwt.Parse(raw, key, jwt.WithExpirationRequired())
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = user
