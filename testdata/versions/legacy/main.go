package main

import (
	"errors"
	"fmt"
	"os"

	josejws "github.com/SermoDigital/jose/jws"  // want `github.com/SermoDigital/jose gets no fixes since 2018; use github.com/golang-jwt/jwt/v5 \(dead-module\)`
	"github.com/clerkinc/clerk-sdk-go/clerk"    // want `github.com/clerkinc/clerk-sdk-go gets no fixes since 2024; use github.com/clerk/clerk-sdk-go/v2 \(dead-module\)`
	dgrijalva "github.com/dgrijalva/jwt-go"     // want `github.com/dgrijalva/jwt-go is archived and accepts tokens for another audience`
	form3tech "github.com/form3tech-oss/jwt-go" // want `github.com/form3tech-oss/jwt-go is archived; use`
	jwt3 "github.com/golang-jwt/jwt"            // want `github.com/golang-jwt/jwt is version 3, whose parser`
	"github.com/golang-jwt/jwt/v5"
	"gopkg.in/square/go-jose.v2"             // want `gopkg.in/square/go-jose.v2 is archived, and any token can exhaust its parser`
	josejwt "gopkg.in/square/go-jose.v2/jwt" // the same module
)

var errs = []error{
	jwt.ErrTokenExpired,
	jwt3.ErrInvalidKey,
	form3tech.ErrInvalidKey,
	dgrijalva.ErrInvalidKey,
	josejwt.ErrExpired,
	jose.ErrCryptoFailure,
	josejws.ErrCouldNotUnmarshal,
}

func main() {
	client, err := clerk.NewClient(os.Getenv("CLERK_API_KEY"))
	if err != nil {
		panic(errors.Join(append(errs, err)...))
	}
	fmt.Println(client.Users())
}
