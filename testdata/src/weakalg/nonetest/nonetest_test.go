package nonetest

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

func TestUnsigned(t *testing.T) {
	raw, err := jwt.New(jwt.SigningMethodNone).SignedString(jwt.UnsafeAllowNoneSignatureType)
	if err != nil {
		t.Fatal(err)
	}
	_, err = parse(raw, func(*jwt.Token) (any, error) { return jwt.UnsafeAllowNoneSignatureType, nil })
	if err == nil {
		t.Error("accepted an unsigned token")
	}
}
