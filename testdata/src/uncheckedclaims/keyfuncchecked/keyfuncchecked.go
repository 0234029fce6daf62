// Package keyfuncchecked compares issuer and audience in all the ways there are.
package keyfuncchecked

import (
	"errors"
	"slices"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

const issuer = "https://clerk.shop.example"

var errToken = errors.New("token is not for us")

// options names both to the parser.
func options(kf keyfunc.Keyfunc, raw string) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc, jwt.WithIssuer(issuer), jwt.WithAudience("shop"))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// slice has the options in a variable.
func slice(kf keyfunc.Keyfunc, raw string) (string, error) {
	opts := []jwt.ParserOption{jwt.WithIssuer(issuer), jwt.WithValidMethods([]string{"RS256"})}
	opts = append(opts, jwt.WithAudience("shop"))
	token, err := jwt.Parse(raw, kf.Keyfunc, opts...)
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// caller gets the options from its caller.
func caller(kf keyfunc.Keyfunc, raw string, opts ...jwt.ParserOption) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc, opts...)
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

type claims struct {
	jwt.RegisteredClaims
	Party string `json:"azp"`
}

// byHand compares the issuer and the authorized party.
func byHand(kf keyfunc.Keyfunc, raw string, parties []string) (string, error) {
	var c claims
	if _, err := jwt.ParseWithClaims(raw, &c, kf.Keyfunc); err != nil {
		return "", err
	}
	if c.Issuer != issuer || !slices.Contains(parties, c.Party) {
		return "", errToken
	}
	return c.Subject, nil
}

// mapped compares them in a map.
func mapped(kf keyfunc.Keyfunc, raw string) (any, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc)
	if err != nil {
		return nil, err
	}
	m, ok := token.Claims.(jwt.MapClaims)
	if !ok || m["iss"] != issuer {
		return nil, errToken
	}
	if azp, _ := m["azp"].(string); azp != "https://shop.example" {
		return nil, errToken
	}
	return m["sub"], nil
}

// helper leaves the comparison to another file.
func helper(kf keyfunc.Keyfunc, raw string) (string, error) {
	c := new(claims)
	if _, err := jwt.ParseWithClaims(raw, c, kf.Keyfunc); err != nil {
		return "", err
	}
	if err := accept(c); err != nil {
		return "", err
	}
	return c.Subject, nil
}

// inKeyfunc looks at the claims while it chooses the key.
func inKeyfunc(kf keyfunc.Keyfunc, raw string) (string, error) {
	token, err := jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if iss, err := t.Claims.GetIssuer(); err != nil || iss != issuer {
			return nil, errToken
		}
		if aud, err := t.Claims.GetAudience(); err != nil || !slices.Contains(aud, "shop") {
			return nil, errToken
		}
		return kf.Keyfunc(t)
	})
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// validator validates after the signature, in a second step.
func validator(kf keyfunc.Keyfunc, raw string) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc, jwt.WithoutClaimsValidation())
	if err != nil {
		return "", err
	}
	v := jwt.NewValidator(jwt.WithIssuer(issuer), jwt.WithAudience("shop"))
	if err := v.Validate(token.Claims); err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// policy is decided elsewhere.
type policy interface{ Accept(jwt.Claims) error }

func byPolicy(kf keyfunc.Keyfunc, p policy, raw string) (string, error) {
	token, err := jwt.Parse(raw, kf.Keyfunc)
	if err != nil {
		return "", err
	}
	if err := p.Accept(token.Claims); err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// method values and closures are followed.
func closure(kf keyfunc.Keyfunc, raw string) (string, error) {
	var c claims
	check := func() bool { return c.Issuer == issuer && c.Party == "https://shop.example" }
	if _, err := jwt.ParseWithClaims(raw, &c, kf.Keyfunc); err != nil || !check() {
		return "", errToken
	}
	return c.Subject, nil
}

func methodValue(kf keyfunc.Keyfunc, raw string) (string, error) {
	var c claims
	ok := c.ours
	if _, err := jwt.ParseWithClaims(raw, &c, kf.Keyfunc); err != nil || !ok() {
		return "", errToken
	}
	return c.Subject, nil
}

func (c *claims) ours() bool { return c.Issuer == issuer && c.Party == "https://shop.example" }

// given is a key set of the program's own.
func given(set []byte, raw string) (string, error) {
	kf, err := keyfunc.NewJWKSetJSON(set)
	if err != nil {
		return "", err
	}
	token, err := jwt.Parse(raw, kf.Keyfunc)
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// parser is made once, with what it has to compare.
type parser struct {
	inner *jwt.Parser
	keys  keyfunc.Keyfunc
}

func newParser(keys keyfunc.Keyfunc) *parser {
	return &parser{jwt.NewParser(jwt.WithIssuer(issuer), jwt.WithAudience("shop")), keys}
}

func (p *parser) user(raw string) (string, error) {
	token, err := p.inner.Parse(raw, p.keys.Keyfunc)
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = []any{options, slice, caller, byHand, mapped, helper, inKeyfunc, validator, byPolicy, closure, methodValue, given, newParser}
