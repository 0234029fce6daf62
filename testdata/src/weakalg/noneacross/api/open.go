package api

import (
	"github.com/golang-jwt/jwt/v5"

	"weakalg/noneacross/auth"
)

func demonstrate(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, auth.Open) // want `unsigned tokens.*\(none-algorithm\)`
}
