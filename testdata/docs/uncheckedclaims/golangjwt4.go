package uncheckedclaims

import (
	"errors"

	"github.com/golang-jwt/jwt/v4"
)

var errAudience = errors.New("token of another application")

// optional-claim
func _(claims jwt.MapClaims) (_ error) {}
