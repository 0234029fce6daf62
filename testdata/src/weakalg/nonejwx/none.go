// Package nonejwx signs nothing with jwx, for which there is one option.
package nonejwx

import (
	jws2 "github.com/lestrrat-go/jwx/v2/jws"
	jwt2 "github.com/lestrrat-go/jwx/v2/jwt"
	jws3 "github.com/lestrrat-go/jwx/v3/jws"
	jwt3 "github.com/lestrrat-go/jwx/v3/jwt"
)

func sign2(t jwt2.Token) ([]byte, error) {
	return jwt2.Sign(t, jwt2.WithInsecureNoSignature()) // want `unsigned.*\(none-algorithm\)`
}

func payload2(text []byte) ([]byte, error) {
	return jws2.Sign(text, jws2.WithInsecureNoSignature()) // want `unsigned.*\(none-algorithm\)`
}

func sign3(t jwt3.Token) ([]byte, error) {
	option := jwt3.WithInsecureNoSignature() // want `unsigned.*\(none-algorithm\)`
	return jwt3.Sign(t, option)
}

func payload3(text []byte, more ...jws3.SignOption) ([]byte, error) {
	options := append(more, jws3.WithInsecureNoSignature()) // want `unsigned.*\(none-algorithm\)`
	return jws3.Sign(text, options...)
}
