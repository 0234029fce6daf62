// Package ownkeyset fetches keys with its own code.
package ownkeyset

import (
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

type jwks struct {
	Keys []struct {
		Kid string `json:"kid"`
		N   string `json:"n"`
	} `json:"keys"`
}

type verifier struct {
	url  string
	keys map[string]*rsa.PublicKey
}

func (v *verifier) refresh() error {
	resp, err := http.Get(v.url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var set jwks
	if err := json.NewDecoder(resp.Body).Decode(&set); err != nil {
		return err
	}
	for _, k := range set.Keys {
		n, err := base64.RawURLEncoding.DecodeString(k.N)
		if err != nil {
			return err
		}
		v.keys[k.Kid] = &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: 65537}
	}
	return nil
}

func (v *verifier) key(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if k := v.keys[kid]; k != nil {
		return k, nil
	}
	return nil, errors.New("unknown key")
}

func (v *verifier) user(raw string) (string, error) {
	token, err := jwt.Parse(raw, v.key) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func (v *verifier) checked(raw string) (string, error) {
	token, err := jwt.Parse(raw, v.key, jwt.WithIssuer(v.url), jwt.WithAudience("shop"))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = []any{(*verifier).refresh, (*verifier).user, (*verifier).checked}
