// Package asynchronous hands tokens through channels, structs and helpers before it compares them.
package asynchronous

import (
	"encoding/json"
	"errors"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

var errToken = errors.New("token is not for us")

type result struct {
	token *jwt.Token
	err   error
}

func channel(kf keyfunc.Keyfunc, raw string) error {
	ch := make(chan result, 1)
	go func() {
		t, err := jwt.Parse(raw, kf.Keyfunc)
		ch <- result{t, err}
	}()
	r := <-ch
	if r.err != nil {
		return r.err
	}
	m := r.token.Claims.(jwt.MapClaims)
	if m["iss"] != "https://clerk.shop.example" || m["azp"] != "https://shop.example" {
		return errToken
	}
	return nil
}

func text(m jwt.MapClaims, name string) string {
	s, _ := m[name].(string)
	return s
}

func helper(kf keyfunc.Keyfunc, raw string) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc)
	if err != nil {
		return "", err
	}
	m := token.Claims.(jwt.MapClaims)
	if text(m, "iss") != "https://clerk.shop.example" || text(m, "azp") == "" {
		return "", errToken
	}
	return text(m, "sub"), nil
}

func encoded(kf keyfunc.Keyfunc, raw string) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc)
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(token.Claims)
	if err != nil {
		return "", err
	}
	var own struct {
		Issuer   string `json:"iss"`
		Audience string `json:"aud"`
		User     string `json:"sub"`
	}
	if err := json.Unmarshal(text, &own); err != nil {
		return "", err
	}
	if own.Issuer != "https://clerk.shop.example" || own.Audience != "shop" {
		return "", errToken
	}
	return own.User, nil
}

type policy struct{ issuer, party string }

func (p policy) checks() []func(jwt.MapClaims) bool {
	return []func(jwt.MapClaims) bool{p.fromUs, p.forUs}
}

func (p policy) fromUs(m jwt.MapClaims) bool { return m["iss"] == p.issuer }
func (p policy) forUs(m jwt.MapClaims) bool  { return m["azp"] == p.party }

func listed(kf keyfunc.Keyfunc, p policy, raw string) (any, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc)
	if err != nil {
		return nil, err
	}
	m := token.Claims.(jwt.MapClaims)
	for _, ok := range p.checks() {
		if !ok(m) {
			return nil, errToken
		}
	}
	return m["sub"], nil
}

var _ = []any{channel, helper, encoded, listed}
