package uncheckedclaims

import (
	"time"

	"github.com/go-jose/go-jose/v4/jwt"
)

// expiry-unchecked
func _(token *jwt.JSONWebToken, key any) (_ string, _ error) {}
