// Command cmd says how long the tokens of another package live.
package main

import (
	"log"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"longlivedtoken/across/auth"
)

func main() {
	key := []byte(os.Getenv("JWT_SECRET"))
	s := auth.New(key, 24*7*time.Hour) // want `token is good for 7 days`
	if _, err := s.Token("u1"); err != nil {
		log.Fatal(err)
	}
	if _, err := auth.Issue(key, "u2", 720); err != nil { // want `token is good for 30 days`
		log.Fatal(err)
	}
	log.Print(auth.Sign(key, jwt.RegisteredClaims{Subject: "u3"})) // want `token is made without exp`
	log.Print(auth.Options{Leeway: time.Hour}.Parser())            // want `leeway accepts tokens that expired 1 hour ago; clocks differ by seconds \(long-leeway\)`
	log.Print(jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(auth.In(60)), // want `token is good for 60 days`
	}).SignedString(key))
}
