package checked

import "github.com/golang-jwt/jwt/v5"

func requireRSA(t *jwt.Token) error {
	if !isRSA(t.Method) {
		return errMethod
	}
	return nil
}

func isRSA(m jwt.SigningMethod) bool {
	_, ok := m.(*jwt.SigningMethodRSA)
	return ok
}
