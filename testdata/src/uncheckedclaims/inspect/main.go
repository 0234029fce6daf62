// Command inspect prints a token.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func main() {
	secret := []byte(os.Getenv("JWT_SECRET"))
	token, err := jwt.Parse(os.Args[1], func(*jwt.Token) (any, error) { return secret, nil }, jwt.WithoutClaimsValidation())
	if err != nil {
		log.Fatal(err)
	}
	text, err := json.MarshalIndent(token.Claims, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
	fmt.Println(token.Header, token.Claims)
}
