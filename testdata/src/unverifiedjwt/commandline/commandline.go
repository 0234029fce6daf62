// Package commandline is a command that looks at its own token.
package commandline

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type config struct{ Token string }

func inspect() {
	raw := flag.Arg(0)
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		log.Fatal(err)
	}
	fmt.Println("subject:", claims["sub"])
	json.NewEncoder(os.Stdout).Encode(claims)
}

func profile(c *config) string {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(c.Token, &claims); err != nil {
		return ""
	}
	return "https://api.example.com/users/" + claims.Subject
}

func env() string {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(os.Getenv("TOKEN"), &claims); err != nil {
		return ""
	}
	if err := os.Setenv("TOKEN_USER", claims.Subject); err != nil {
		return ""
	}
	return claims.Subject
}
