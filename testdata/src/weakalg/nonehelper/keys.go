package nonehelper

import "github.com/golang-jwt/jwt/v5"

func lookup(*jwt.Token) (any, error) { return anyKey(), nil }

func anyKey() any {
	return jwt.UnsafeAllowNoneSignatureType // want `unsigned tokens.*\(none-algorithm\)`
}

func methods() []string {
	return []string{"ES256", "none"} // want `"none".*\(none-algorithm\)`
}

func method() jwt.SigningMethod {
	return jwt.SigningMethodNone // want `leaves the token unsigned.*\(none-algorithm\)`
}
