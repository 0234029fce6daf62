package auth

import "github.com/golang-jwt/jwt/v5"

// Open trusts everybody, and is for demonstrations.
func Open(*jwt.Token) (any, error) { // want Open:"finds keys"
	return jwt.UnsafeAllowNoneSignatureType, nil
}
