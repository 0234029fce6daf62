package golangjwt

import "github.com/golang-jwt/jwt/v5"

type issuer struct{ key []byte }

func newIssuer(key string) *issuer { return &issuer{key: []byte(key)} }

func (i *issuer) issue(sub string) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: sub, Issuer: "acme-widgets"})
	return t.SignedString(i.key)
}

func main() {
	newIssuer("constructor-key").issue("user") // want "tokens.*\\(jwt-key\\)"
}
