// Package trustedkeysets chooses among keys that it trusts.
package trustedkeysets

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/coreos/go-oidc/v3/oidc"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

var trusted = map[string]string{"https://clerk.example.com": "https://clerk.example.com/.well-known/jwks.json"}

func looked(t *golangjwt.Token) (any, error) {
	iss, err := t.Claims.GetIssuer()
	if err != nil {
		return nil, err
	}
	address, ok := trusted[iss]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	keys, err := keyfunc.NewDefault([]string{address})
	if err != nil {
		return nil, err
	}
	return keys.Keyfunc(t)
}

func compared(w http.ResponseWriter, r *http.Request) {
	unverified, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil || unverified.Issuer != "https://clerk.example.com" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	resp, err := http.Get(unverified.Issuer + "/.well-known/jwks.json")
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	resp.Body.Close()
}

func listed(ctx context.Context, raw string, issuers []string) (*oidc.Provider, error) {
	claims := golangjwt.MapClaims{}
	if _, _, err := golangjwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	iss, _ := claims["iss"].(string)
	if !slices.Contains(issuers, iss) {
		return nil, errors.New("unknown issuer")
	}
	return oidc.NewProvider(ctx, iss)
}

func allowed(iss string) bool { return strings.HasSuffix(iss, ".clerk.accounts.dev") }

func helped(ctx context.Context, raw string) (*oidc.Provider, error) {
	claims := golangjwt.MapClaims{}
	if _, _, err := golangjwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return nil, err
	}
	iss, _ := claims["iss"].(string)
	if !allowed(iss) {
		return nil, errors.New("unknown issuer")
	}
	return oidc.NewProvider(ctx, iss)
}

func configured(kid string, t *golangjwt.Token, keys map[string]any) (any, error) {
	return keys[t.Header["kid"].(string)], nil
}

// directory asks a host that it knows about the issuer.
type directory struct{ base string }

func (d *directory) find(t *golangjwt.Token) (any, error) {
	iss, err := t.Claims.GetIssuer()
	if err != nil {
		return nil, err
	}
	if _, err := http.Get("https://keys.shop.example/tenants/" + url.PathEscape(iss)); err != nil {
		return nil, err
	}
	if _, err := http.Get(d.base + "/tenants?issuer=" + url.QueryEscape(iss)); err != nil {
		return nil, err
	}
	if _, err := http.Get(fmt.Sprintf("https://keys.shop.example/%s/jwks.json", iss)); err != nil {
		return nil, err
	}
	if _, err := http.Get(fmt.Sprintf("%s/%s/jwks.json", d.base, iss)); err != nil {
		return nil, err
	}
	joined, err := url.JoinPath(d.base, iss, "jwks.json")
	if err != nil {
		return nil, err
	}
	if _, err := http.Get(joined); err != nil {
		return nil, err
	}
	return d.base, nil
}
