package noexpiry

import "github.com/golang-jwt/jwt/v5"

func sign(key []byte, c jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func claimsOf(user string) jwt.MapClaims {
	return jwt.MapClaims{"sub": user, "iss": "api"} // want `token is made without exp`
}
