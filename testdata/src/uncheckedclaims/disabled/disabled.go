// Package disabled switches the validation of claims off and uses them.
package disabled

import (
	"os"

	jwtv5 "github.com/golang-jwt/jwt/v5"

	jwtgo "github.com/dgrijalva/jwt-go"
	jwtgov4 "github.com/dgrijalva/jwt-go/v4"
	form3 "github.com/form3tech-oss/jwt-go"
	jwtv3 "github.com/golang-jwt/jwt"
	jwtv4 "github.com/golang-jwt/jwt/v4"
)

var secret = []byte(os.Getenv("JWT_SECRET"))

func v5(raw string) (any, error) {
	token, err := jwtv5.Parse(raw, func(*jwtv5.Token) (any, error) { return secret, nil }, jwtv5.WithoutClaimsValidation()) // want `jwt.WithoutClaimsValidation: expired tokens pass.*\(validation-disabled\)`
	if err != nil {
		return nil, err
	}
	return token.Claims.(jwtv5.MapClaims)["sub"], nil
}

func v5Parser(raw string) (string, error) {
	p := jwtv5.NewParser(jwtv5.WithValidMethods([]string{"HS256"}), jwtv5.WithoutClaimsValidation()) // want `\(validation-disabled\)`
	var c jwtv5.RegisteredClaims
	if _, err := p.ParseWithClaims(raw, &c, func(*jwtv5.Token) (any, error) { return secret, nil }); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func v4(raw string) (string, error) {
	var c jwtv4.RegisteredClaims
	_, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil }, jwtv4.WithoutClaimsValidation()) // want `\(validation-disabled\)`
	return c.Subject, err
}

func v4Field(raw string) (string, error) {
	p := &jwtv4.Parser{SkipClaimsValidation: true} // want `Parser.SkipClaimsValidation: expired tokens pass.*\(validation-disabled\)`
	var c jwtv4.RegisteredClaims
	_, err := p.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil })
	return c.Subject, err
}

func v3(raw string) (any, error) {
	p := jwtv3.Parser{}
	p.SkipClaimsValidation = true // want `\(validation-disabled\)`
	token, err := p.Parse(raw, func(*jwtv3.Token) (any, error) { return secret, nil })
	if err != nil {
		return nil, err
	}
	return token.Claims.(jwtv3.MapClaims)["sub"], nil
}

func dgrijalva(raw string) (any, error) {
	p := jwtgo.Parser{SkipClaimsValidation: true} // want `\(validation-disabled\)`
	token, err := p.Parse(raw, func(*jwtgo.Token) (any, error) { return secret, nil })
	if err != nil {
		return nil, err
	}
	return token.Claims.(jwtgo.MapClaims)["sub"], nil
}

func dgrijalva4(raw string) (any, error) {
	token, err := jwtgov4.Parse(raw, func(*jwtgov4.Token) (any, error) { return secret, nil }, jwtgov4.WithoutClaimsValidation()) // want `\(validation-disabled\)`
	if err != nil {
		return nil, err
	}
	return token.Claims.(jwtgov4.MapClaims)["sub"], nil
}

func fork(raw string) (any, error) {
	p := form3.Parser{SkipClaimsValidation: true} // want `\(validation-disabled\)`
	token, err := p.Parse(raw, func(*form3.Token) (any, error) { return secret, nil })
	if err != nil {
		return nil, err
	}
	return token.Claims.(form3.MapClaims)["sub"], nil
}

// shared is the package's parser.
var shared = jwtv5.NewParser(jwtv5.WithoutClaimsValidation()) // want `\(validation-disabled\)`

func withShared(raw string) (string, error) {
	var c jwtv5.RegisteredClaims
	_, err := shared.ParseWithClaims(raw, &c, func(*jwtv5.Token) (any, error) { return secret, nil })
	return c.Subject, err
}

var _ = []any{v5, v5Parser, v4, v4Field, v3, dgrijalva, dgrijalva4, fork, withShared}
