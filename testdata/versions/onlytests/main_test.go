package main

import (
	"testing"

	"github.com/dgrijalva/jwt-go"
)

func TestOldTokens(t *testing.T) {
	if _, err := new(jwt.Parser).Parse("", nil); err == nil {
		t.Error("an empty token parses")
	}
}
