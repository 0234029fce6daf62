// Package suppressed gives reasons.
package suppressed

import "github.com/golang-jwt/jwt/v5"

func open(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil //clerkvet:ignore weakalg/none-algorithm shows visitors of the playground what such a token says
	})
}
