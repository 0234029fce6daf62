// Package keysets verifies with keys that libraries fetch, and that carry their type and algorithm with them.
package keysets

import (
	"context"
	"encoding/json"
	"errors"

	keyfunc1 "github.com/MicahParks/keyfunc"
	keyfunc2 "github.com/MicahParks/keyfunc/v2"
	jose "github.com/go-jose/go-jose/v3"
	josejwt "github.com/go-jose/go-jose/v3/jwt"
	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwk"
	jwxjwt "github.com/lestrrat-go/jwx/v2/jwt"
)

func one(url, raw string) (*jwt4.Token, error) {
	jwks, err := keyfunc1.Get(url, keyfunc1.Options{})
	if err != nil {
		return nil, err
	}
	return jwt4.Parse(raw, jwks.Keyfunc)
}

func two(jwks *keyfunc2.JWKS, raw string) (*jwt.Token, error) { return jwt.Parse(raw, jwks.Keyfunc) }

func set(ctx context.Context, url string, raw []byte) (jwxjwt.Token, error) {
	keys, err := jwk.Fetch(ctx, url)
	if err != nil {
		return nil, err
	}
	return jwxjwt.Parse(raw, jwxjwt.WithKeySet(keys))
}

// raw hands out what the set holds: typed keys.
func raw(keys jwk.Set) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := keys.LookupKeyID(kid)
		if !ok {
			return nil, errors.New("unknown key")
		}
		var public any
		return public, key.Raw(&public)
	}
}

func verify(token string, keys jwk.Set) (*jwt.Token, error) { return jwt.Parse(token, raw(keys)) }

func joseSet(text []byte, raw string, dest any) error {
	var keys jose.JSONWebKeySet
	if err := json.Unmarshal(text, &keys); err != nil {
		return err
	}
	token, err := josejwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	if len(token.Headers) == 0 {
		return errors.New("no header")
	}
	for _, key := range keys.Key(token.Headers[0].KeyID) {
		return token.Claims(key, dest)
	}
	return errors.New("unknown key")
}

func joseKey(key *jose.JSONWebKey, raw string, dest any) error {
	token, err := josejwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	return token.Claims(key.Key, dest)
}
