// Package jwx signs and verifies with constant keys, in all versions of lestrrat-go/jwx.
package jwx

import (
	jwa1 "github.com/lestrrat-go/jwx/jwa"
	jws1 "github.com/lestrrat-go/jwx/jws"
	jwt1 "github.com/lestrrat-go/jwx/jwt"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
	jwa3 "github.com/lestrrat-go/jwx/v3/jwa"
	jwk3 "github.com/lestrrat-go/jwx/v3/jwk"
	jwt3 "github.com/lestrrat-go/jwx/v3/jwt"
)

func sign(t jwt.Token) ([]byte, error) {
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, []byte("jwx-2-sign"))) // want "tokens.*\\(jwt-key\\)"
}

func parse(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256, []byte("jwx-2-parse")), jwt.WithValidate(true)) // want "tokens.*\\(jwt-key\\)"
}

func parseString(raw string) (jwt.Token, error) {
	key := []byte("jwx-2-variable") // want "tokens.*\\(jwt-key\\)"
	return jwt.ParseString(raw, jwt.WithKey(jwa.HS512, key))
}

func verify(buf []byte) ([]byte, error) {
	return jws.Verify(buf, jws.WithKey(jwa.HS256, []byte("jws-2-verify"))) // want "tokens.*\\(jwt-key\\)"
}

func rawKey() (jwk.Key, error) {
	return jwk.FromRaw([]byte("jwk-2-raw")) // want "tokens.*\\(jwt-key\\)"
}

func rawKeyUsed(raw []byte) (jwt.Token, error) {
	key, err := jwk.FromRaw([]byte("jwk-2-raw-used")) // want "tokens.*\\(jwt-key\\)"
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256, key))
}

func sign3(t jwt3.Token) ([]byte, error) {
	return jwt3.Sign(t, jwt3.WithKey(jwa3.HS256(), []byte("jwx-3-sign"))) // want "tokens.*\\(jwt-key\\)"
}

func import3() (jwk3.Key, error) {
	return jwk3.Import([]byte("jwk-3-import")) // want "tokens.*\\(jwt-key\\)"
}

func sign1(t jwt1.Token) ([]byte, error) {
	return jwt1.Sign(t, jwa1.HS256, []byte("jwx-1-sign")) // want "tokens.*\\(jwt-key\\)"
}

func parse1(raw string) (jwt1.Token, error) {
	return jwt1.ParseString(raw, jwt1.WithVerify(jwa1.HS256, []byte("jwx-1-verify"))) // want "tokens.*\\(jwt-key\\)"
}

func verify1(buf []byte) ([]byte, error) {
	return jws1.Verify(buf, jwa1.HS256, []byte("jws-1-verify")) // want "tokens.*\\(jwt-key\\)"
}
