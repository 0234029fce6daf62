// Package keysets fetches the keys from where the token says.
package keysets

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/coreos/go-oidc/v3/oidc"
	josejwt "github.com/go-jose/go-jose/v3/jwt"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func issuer(w http.ResponseWriter, r *http.Request) {
	unverified, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	resp, err := http.Get(unverified.Issuer + "/.well-known/jwks.json") // want `^the unverified token's iss, read at line 30, chooses the key that verifies it.*\(untrusted-keyset\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var keys map[string]any
	json.NewDecoder(resp.Body).Decode(&keys)
}

func discovery(ctx context.Context, raw string) (*oidc.Provider, error) {
	claims := golangjwt.MapClaims{}
	if _, _, err := golangjwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	iss, ok := claims["iss"].(string)
	if !ok {
		return nil, errors.New("no issuer")
	}
	return oidc.NewProvider(ctx, iss) // want `\(untrusted-keyset\)`
}

func inKeyfunc(raw string) (*golangjwt.Token, error) {
	return golangjwt.Parse(raw, func(t *golangjwt.Token) (any, error) {
		jku, _ := t.Header["jku"].(string)
		keys, err := keyfunc.NewDefault([]string{jku}) // want `\(untrusted-keyset\)`
		if err != nil {
			return nil, err
		}
		return keys.Keyfunc(t)
	})
}

func issuerInKeyfunc(t *golangjwt.Token) (any, error) {
	iss, err := t.Claims.GetIssuer()
	if err != nil {
		return nil, err
	}
	keys, err := fetch(iss) // want `\(untrusted-keyset\)`
	if err != nil {
		return nil, err
	}
	return keys.Keyfunc(t)
}

func fetch(issuer string) (keyfunc.Keyfunc, error) {
	url := strings.TrimSuffix(issuer, "/") + "/.well-known/jwks.json"
	return keyfunc.NewDefault([]string{url})
}

func embedded(raw string) (claims josejwt.Claims, err error) {
	token, err := josejwt.ParseSigned(raw)
	if err != nil {
		return claims, err
	}
	err = token.Claims(token.Headers[0].JSONWebKey, &claims) // want `\(untrusted-keyset\)`
	return claims, err
}

type provider struct{ keys map[string]any }

func (p *provider) hosts(t *golangjwt.Token) (any, error) {
	iss, err := t.Claims.GetIssuer()
	if err != nil {
		return nil, err
	}
	if _, err := http.Get("https://" + iss + "/.well-known/jwks.json"); err != nil { // want `\(untrusted-keyset\)`
		return nil, err
	}
	if _, err := http.Get(fmt.Sprintf("%s/.well-known/jwks.json", iss)); err != nil { // want `\(untrusted-keyset\)`
		return nil, err
	}
	if _, err := http.Get(fmt.Sprintf("https://%s.shop.example/jwks", iss)); err != nil { // want `\(untrusted-keyset\)`
		return nil, err
	}
	joined, err := url.JoinPath(iss, ".well-known", "jwks.json")
	if err != nil {
		return nil, err
	}
	if _, err := http.Get(joined); err != nil { // want `\(untrusted-keyset\)`
		return nil, err
	}
	return p.keys, nil
}
