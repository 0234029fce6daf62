// Package gojosechecked validates the claims after the signature.
package gojosechecked

import (
	"context"
	"crypto/rsa"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	jwtv3 "github.com/go-jose/go-jose/v3/jwt"
	square "gopkg.in/square/go-jose.v2/jwt"
)

func validated(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var c jwt.Claims
	if err := token.Claims(key, &c); err != nil {
		return "", err
	}
	if err := c.Validate(jwt.Expected{}); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func version3(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwtv3.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var c struct {
		jwtv3.Claims
		Email string `json:"email"`
	}
	if err := token.Claims(key, &c); err != nil {
		return "", err
	}
	return c.Email, c.ValidateWithLeeway(jwtv3.Expected{Issuer: "https://clerk.shop.example"}, time.Second)
}

func withTime(raw string, key *rsa.PublicKey) (string, error) {
	token, err := square.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var c square.Claims
	if err := token.Claims(key, &c); err != nil {
		return "", err
	}
	if err := c.Validate(square.Expected{Issuer: "https://clerk.shop.example"}.WithTime(time.Now())); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func timeField(raw string, key *rsa.PublicKey) (string, error) {
	token, err := square.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var c square.Claims
	if err := token.Claims(key, &c); err != nil {
		return "", err
	}
	return c.Subject, c.Validate(square.Expected{Time: time.Now()})
}

// two destinations: the standard claims, and the program's own.
func two(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var std jwt.Claims
	var own struct {
		Role string `json:"role"`
	}
	if err := token.Claims(key, &std, &own); err != nil {
		return "", err
	}
	if err := std.Validate(jwt.Expected{Time: time.Now()}); err != nil {
		return "", err
	}
	return own.Role, nil
}

func fetch(ctx context.Context, url string) (*jose.JSONWebKeySet, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	set := new(jose.JSONWebKeySet)
	return set, json.NewDecoder(resp.Body).Decode(set)
}

type session struct {
	jwt.Claims
	Party string `json:"azp"`
}

func remote(ctx context.Context, url, raw string) (string, error) {
	set, err := fetch(ctx, url)
	if err != nil {
		return "", err
	}
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var c session
	if err := token.Claims(set, &c); err != nil {
		return "", err
	}
	if err := c.Validate(jwt.Expected{Issuer: "https://clerk.shop.example", Time: time.Now()}); err != nil {
		return "", err
	}
	if c.Party != "https://shop.example" {
		return "", errors.New("token was made for another site")
	}
	return c.Subject, nil
}

var _ = []any{validated, version3, withTime, timeField, two, remote}
