// Package nonerefused asks for "none" where the library answers with an error.
package nonerefused

import (
	"github.com/go-chi/jwtauth/v5"
	jose "github.com/go-jose/go-jose/v4"
	jwa1 "github.com/lestrrat-go/jwx/jwa"
	jws1 "github.com/lestrrat-go/jwx/jws"
	jwt1 "github.com/lestrrat-go/jwx/jwt"
	jwa2 "github.com/lestrrat-go/jwx/v2/jwa"
	jwt2 "github.com/lestrrat-go/jwx/v2/jwt"
	jwa3 "github.com/lestrrat-go/jwx/v3/jwa"
	jwt3 "github.com/lestrrat-go/jwx/v3/jwt"
)

func sign1(t jwt1.Token) ([]byte, error) { return jwt1.Sign(t, jwa1.NoSignature, nil) }

func parse1(raw []byte) (jwt1.Token, error) {
	return jwt1.Parse(raw, jwt1.WithVerify(jwa1.NoSignature, nil))
}

func verify1(raw []byte) ([]byte, error) { return jws1.Verify(raw, "none", nil) }

func parse2(raw []byte) (jwt2.Token, error) {
	return jwt2.Parse(raw, jwt2.WithKey(jwa2.NoSignature, nil))
}

func parse3(raw []byte) (jwt3.Token, error) {
	return jwt3.Parse(raw, jwt3.WithKey(jwa3.NoSignature(), nil))
}

var auth = jwtauth.New("none", nil, nil)

func signer(key []byte) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: "none", Key: key}, nil)
}
