// Package encryptionkeys has keys that encrypt, or that only the program's own method knows how to use: no HMAC is made
// with them, and its lengths are not theirs.
package encryptionkeys

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"

	jose2go "github.com/dvsekhvalnov/jose2go"
	jose3jwt "github.com/go-jose/go-jose/v3/jwt"
	jose "github.com/go-jose/go-jose/v4"
	josejwt "github.com/go-jose/go-jose/v4/jwt"
	"github.com/golang-jwt/jwt/v5"
	jwa2 "github.com/lestrrat-go/jwx/v2/jwa"
	jwk2 "github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func four(raw string) (out json.RawMessage, err error) {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	tok, err := josejwt.ParseEncrypted(raw, []jose.KeyAlgorithm{jose.DIRECT}, []jose.ContentEncryption{jose.A128GCM})
	if err != nil {
		return nil, err
	}
	return out, tok.Claims(key, &out)
}

func three(raw string) (out json.RawMessage, err error) {
	tok, err := jose3jwt.ParseEncrypted(raw)
	if err != nil {
		return nil, err
	}
	return out, tok.Claims([]byte("sixteen-by-three"), &out)
}

func josekey() jose.JSONWebKey {
	return jose.JSONWebKey{Key: []byte("sixteen-by-three"), KeyID: "content", Algorithm: string(jose.DIRECT), Use: "enc"}
}

// whatever says nothing of what its key is for.
func whatever() jose.JSONWebKey {
	return jose.JSONWebKey{Key: []byte("sixteen-by-three"), KeyID: "some"}
}

func set2(private *rsa.PrivateKey) (jwk2.Set, error) {
	set := jwk2.NewSet()
	content, err := jwk2.FromRaw([]byte("sixteen-by-three"))
	if err != nil {
		return nil, err
	}
	if err := content.Set("alg", jwa2.A256KW); err != nil {
		return nil, err
	}
	if err := set.AddKey(content); err != nil {
		return nil, err
	}
	pair, err := jwk2.FromRaw(private)
	if err != nil {
		return nil, err
	}
	return set, set.AddKey(pair)
}

func set3(private *rsa.PrivateKey) (jwk.Set, error) {
	set := jwk.NewSet()
	content, err := jwk.Import([]byte("sixteen-by-three"))
	if err != nil {
		return nil, err
	}
	if err := content.Set("alg", jwa.DIRECT()); err != nil {
		return nil, err
	}
	if err := set.AddKey(content); err != nil {
		return nil, err
	}
	pair, err := jwk.Import(private)
	if err != nil {
		return nil, err
	}
	return set, set.AddKey(pair)
}

// passphrase is stretched by PBES2: HMAC takes no text.
func passphrase(raw string) (string, error) {
	payload, _, err := jose2go.Decode(raw, "orchard gate")
	return payload, err
}

// A vault signs elsewhere. The key is the name under which it has its own.
type vault struct {
	call func(op, key string, data, sig []byte) ([]byte, error)
}

func (v *vault) Alg() string { return "VAULT" }

func (v *vault) Sign(text string, key any) ([]byte, error) {
	return v.call("sign", key.(string), []byte(text), nil)
}

func (v *vault) Verify(text string, sig []byte, key any) error {
	_, err := v.call("verify", key.(string), []byte(text), sig)
	return err
}

func own(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(&vault{}, claims).SignedString([]byte("signing/2026"))
}

func byName(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.GetSigningMethod("VAULT"), claims).SignedString([]byte("signing/2026"))
}
