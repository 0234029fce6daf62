// Command cmd says how long the tokens of another package live.
package main

import (
	"log"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"longlivedtoken/across_ok/auth"
)

func main() {
	key := []byte(os.Getenv("JWT_SECRET"))
	ttl, err := time.ParseDuration(os.Getenv("JWT_TTL"))
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range []*auth.Service{auth.New(key, time.Hour), auth.New(key, ttl)} {
		if _, err := s.Token("u1"); err != nil {
			log.Fatal(err)
		}
	}
	if _, err := auth.Issue(key, "u2", 8); err != nil {
		log.Fatal(err)
	}
	log.Print(auth.Sign(key, jwt.RegisteredClaims{Subject: "u3"}))
	log.Print(auth.Options{Leeway: 30 * time.Second}.Parser())
	log.Print(jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(auth.In(1)),
	}).SignedString(key))
}
