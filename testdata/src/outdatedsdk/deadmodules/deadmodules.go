// Package deadmodules is built without modules: what its imports are called is all there is to know.
package deadmodules

import (
	"github.com/clerkinc/clerk-sdk-go/clerk" // want `github.com/clerkinc/clerk-sdk-go gets no fixes since 2024; use github.com/clerk/clerk-sdk-go/v2 \(dead-module\)`
	jwtgo "github.com/dgrijalva/jwt-go"      // want `github.com/dgrijalva/jwt-go is archived and accepts tokens for another audience \(CVE-2020-26160\); use github.com/golang-jwt/jwt/v5 \(dead-module\)`
)

func Subject(raw string, key []byte) (string, error) {
	var claims jwtgo.StandardClaims
	_, err := jwtgo.ParseWithClaims(raw, &claims, func(*jwtgo.Token) (any, error) { return key, nil })
	return claims.Subject, err
}

func Client(key string) (clerk.Client, error) { return clerk.NewClient(key) }
