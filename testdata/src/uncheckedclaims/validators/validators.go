// Package validators has types of claims that the library asks to validate themselves.
package validators

import (
	"errors"

	keyfuncv1 "github.com/MicahParks/keyfunc"
	"github.com/MicahParks/keyfunc/v3"
	jwtv4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var errToken = errors.New("token is not for us")

type claims struct {
	jwt.RegisteredClaims
	Party string `json:"azp"`
}

// Validate is called by the parser after it compared the times.
func (c *claims) Validate() error {
	if c.Issuer != "https://clerk.shop.example" || c.Party != "https://shop.example" {
		return errToken
	}
	return nil
}

func user(kf keyfunc.Keyfunc, raw string) (string, error) {
	c := new(claims)
	if _, err := jwt.ParseWithClaims(raw, c, kf.Keyfunc); err != nil {
		return "", err
	}
	return c.Subject, nil
}

type claimsv4 struct {
	jwtv4.RegisteredClaims
	Party string `json:"azp"`
}

// Valid is all that version 4 asks.
func (c claimsv4) Valid() error {
	if err := c.RegisteredClaims.Valid(); err != nil {
		return err
	}
	if c.Issuer != "https://clerk.shop.example" || c.Party != "https://shop.example" {
		return errToken
	}
	return nil
}

func userv4(jwks *keyfuncv1.JWKS, raw string) (string, error) {
	var c claimsv4
	if _, err := jwtv4.ParseWithClaims(raw, &c, jwks.Keyfunc); err != nil {
		return "", err
	}
	return c.Subject, nil
}

// byTenant chooses the keys by the issuer that the token names, from those it knows.
func byTenant(tenants map[string]keyfunc.Keyfunc, raw string) (string, error) {
	var peek claims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &peek); err != nil {
		return "", err
	}
	kf, ok := tenants[peek.Issuer]
	if !ok {
		return "", errToken
	}
	return verify(kf, raw)
}

func verify(kf keyfunc.Keyfunc, raw string) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc, jwt.WithAudience("shop"))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// options are put together by a function of their own.
func options(parties []string) []jwt.ParserOption {
	opts := []jwt.ParserOption{jwt.WithIssuer("https://clerk.shop.example")}
	if len(parties) > 0 {
		opts = append(opts, jwt.WithAudience(parties...))
	}
	return opts
}

type server struct {
	keys keyfunc.Keyfunc
	opts []jwt.ParserOption
}

func newServer(keys keyfunc.Keyfunc, parties []string) *server {
	return &server{keys: keys, opts: options(parties)}
}

func (s *server) user(raw string) (string, error) {
	token, err := jwt.Parse(raw, s.keys.Keyfunc, s.opts...)
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// parseAs fills claims of any type.
func parseAs[T jwt.Claims](kf keyfunc.Keyfunc, raw string, c T) (T, error) {
	_, err := jwt.ParseWithClaims(raw, c, kf.Keyfunc)
	return c, err
}

func generic(kf keyfunc.Keyfunc, raw string) (string, error) {
	c, err := parseAs(kf, raw, new(plain))
	if err != nil {
		return "", err
	}
	if c.Issuer != "https://clerk.shop.example" || c.Party != "https://shop.example" {
		return "", errToken
	}
	return c.Subject, nil
}

type plain struct {
	jwt.RegisteredClaims
	Party string `json:"azp"`
}

var _ = []any{user, userv4, byTenant, newServer, (*server).user, generic}
