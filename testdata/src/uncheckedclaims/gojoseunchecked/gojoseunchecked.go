// Package gojoseunchecked takes claims for valid because their signature is.
package gojoseunchecked

import (
	"crypto/rsa"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	jwtv3 "github.com/go-jose/go-jose/v3/jwt"
	gopkg "gopkg.in/go-jose/go-jose.v2/jwt"
	square "gopkg.in/square/go-jose.v2/jwt"
)

func signatureOnly(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var c jwt.Claims
	if err := token.Claims(key, &c); err != nil { // want `JSONWebToken.Claims does not compare exp.*\(expiry-unchecked\)`
		return "", err
	}
	return c.Subject, nil
}

func version3(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwtv3.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	c := jwtv3.Claims{}
	if err := token.Claims(key, &c); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	return c.Subject, nil
}

// own fills a type of the program's.
func own(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var c struct {
		User string `json:"user"`
	}
	if err := token.Claims(key, &c); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	return c.User, nil
}

// squareNoTime compares the issuer, and no time without one to compare with.
func squareNoTime(raw string, key *rsa.PublicKey) (string, error) {
	token, err := square.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	c := square.Claims{}
	if err := token.Claims(key, &c); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	if err := c.Validate(square.Expected{Issuer: "https://clerk.shop.example"}); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func gopkgNoTime(raw string, key *rsa.PublicKey) (string, error) {
	token, err := gopkg.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	c := gopkg.Claims{}
	if err := token.Claims(key, &c); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	return c.Subject, c.Validate(gopkg.Expected{})
}

// lost validates and goes on.
func lost(raw string, key *rsa.PublicKey) (string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	var c jwt.Claims
	if err := token.Claims(key, &c); err != nil { // want `\(expiry-unchecked\)`
		return "", err
	}
	_ = c.Validate(jwt.Expected{Time: time.Now()}) // want `the outcome of Claims.Validate is not looked at.*\(ineffective-option\)`
	return c.Subject, nil
}

type fetcher struct {
	url  string
	keys *jose.JSONWebKeySet
}

func (f *fetcher) load() error {
	resp, err := http.Get(f.url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var set jose.JSONWebKeySet
	if err := json.NewDecoder(resp.Body).Decode(&set); err != nil {
		return err
	}
	f.keys = &set
	return nil
}

// remote validates the times only.
func (f *fetcher) remote(raw string) (string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return "", err
	}
	if f.keys == nil {
		return "", errors.New("no keys")
	}
	var c jwt.Claims
	if err := token.Claims(f.keys, &c); err != nil { // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
		return "", err
	}
	if err := c.Validate(jwt.Expected{Time: time.Now()}); err != nil {
		return "", err
	}
	return c.Subject, nil
}

var _ = []any{signatureOnly, version3, own, squareNoTime, gopkgNoTime, lost, (*fetcher).load, (*fetcher).remote}
