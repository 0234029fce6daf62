// Package none5 trusts tokens that nobody signed, and makes some.
package none5

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

func open(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // want `unsigned tokens.*\(none-algorithm\)`
	})
}

// either asks the token whether it wants to be verified.
func either(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch t.Method.Alg() {
		case "none":
			return jwt.UnsafeAllowNoneSignatureType, nil // want `unsigned tokens.*\(none-algorithm\)`
		case "HS256":
			return key, nil
		}
		return nil, errors.New("unexpected method")
	})
}

func variable(raw string) (*jwt.Token, error) {
	var key any = jwt.UnsafeAllowNoneSignatureType // want `unsigned tokens.*\(none-algorithm\)`
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func issue(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims) // want `leaves the token unsigned.*\(none-algorithm\)`
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func issueByName(claims jwt.Claims) (string, error) {
	method := jwt.GetSigningMethod("none") // want `leaves the token unsigned.*\(none-algorithm\)`
	return jwt.NewWithClaims(method, claims).SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func list(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, find, jwt.WithValidMethods([]string{"RS256", "none"})) // want `"none".*\(none-algorithm\)`
}

func parser() *jwt.Parser {
	methods := []string{jwt.SigningMethodES256.Alg()}
	methods = append(methods, jwt.SigningMethodNone.Alg()) // want `"none".*\(none-algorithm\)`
	return jwt.NewParser(jwt.WithValidMethods(methods))
}
