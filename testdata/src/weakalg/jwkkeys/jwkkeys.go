// Package jwkkeys wraps keys that are too short, and says that they are for HMAC.
package jwkkeys

import (
	"crypto/rsa"

	jose "github.com/go-jose/go-jose/v4"
	josejwt "github.com/go-jose/go-jose/v4/jwt"
	jwa2 "github.com/lestrrat-go/jwx/v2/jwa"
	jwk2 "github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func josekey() jose.JSONWebKey {
	return jose.JSONWebKey{Key: []byte("Summer-Fields"), Algorithm: string(jose.HS256)} // want `13 bytes and HS256.*\(weak-key\)`
}

func claims(raw string, out any) error {
	tok, err := josejwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return err
	}
	return tok.Claims([]byte("Summer-Fields"), out) // want `13 bytes and HS256.*\(weak-key\)`
}

func set2(public *rsa.PublicKey) (jwk2.Set, error) {
	set := jwk2.NewSet()
	ours, err := jwk2.FromRaw([]byte("Summer-Fields")) // want `13 bytes and HS384.*\(weak-key\)`
	if err != nil {
		return nil, err
	}
	if err := ours.Set("alg", jwa2.HS384); err != nil {
		return nil, err
	}
	if err := set.AddKey(ours); err != nil { // want `\(mixed-algorithms\)`
		return nil, err
	}
	theirs, err := jwk2.FromRaw(public)
	if err != nil {
		return nil, err
	}
	return set, set.AddKey(theirs)
}

func handedOn(token jwt.Token) ([]byte, error) {
	key, err := jwk.Import([]byte("Summer-Fields")) // want `13 bytes and HS256.*\(weak-key\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(token, jwt.WithKey(jwa.HS256(), key))
}
