// Package followed has jwx fetch the key from wherever the token says.
package followed

import (
	"fmt"
	"net/http"

	jwk1 "github.com/lestrrat-go/jwx/jwk"
	jws1 "github.com/lestrrat-go/jwx/jws"
	jwt1 "github.com/lestrrat-go/jwx/jwt"
	jwk2 "github.com/lestrrat-go/jwx/v2/jwk"
	jwt2 "github.com/lestrrat-go/jwx/v2/jwt"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func two(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt2.ParseRequest(r, jwt2.WithVerifyAuto(nil, jwk2.WithFetchWhitelist(jwk2.InsecureWhitelist{})), // want `the key is fetched from any address that the unverified token names, so anyone can forge tokens; .* \(untrusted-keyset\)`
		jwt2.WithIssuer("https://id.shop.example"), jwt2.WithAudience("shop"))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, tok.Subject())
}

func three(raw []byte) (jwt.Token, error) {
	everything := jwk.WithFetchWhitelist(jwk.NewInsecureWhitelist())
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, everything)) // want `\(untrusted-keyset\)`
}

func threeLiteral(raw []byte) ([]byte, error) {
	return jws.Verify(raw, jws.WithVerifyAuto(nil, jwk.WithFetchWhitelist(jwk.InsecureWhitelist{}))) // want `\(untrusted-keyset\)`
}

func byFunc(raw []byte) (jwt.Token, error) {
	all := jwk.WhitelistFunc(func(string) bool { return true })
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(all))) // want `\(untrusted-keyset\)`
}

func one(raw []byte) (jwt1.Token, error) {
	return jwt1.Parse(raw, jwt1.WithVerifyAuto(true), jwt1.WithFetchWhitelist(jwk1.InsecureWhitelist{})) // want `\(untrusted-keyset\)`
}

func oneSignature(raw []byte) ([]byte, error) {
	return jws1.VerifyAuto(raw, jws1.WithFetchWhitelist(jwk1.InsecureWhitelist{})) // want `\(untrusted-keyset\)`
}
