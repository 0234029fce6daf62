// Package services verifies tokens in the ways that services of real programs do, and hands the outcome on.
package services

import (
	"context"
	"errors"
	"fmt"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
)

type Claims struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
	Org  string `json:"org_id"`
}

type Service struct {
	key       []byte
	verifiers map[string]*oidc.IDTokenVerifier
}

type Result struct {
	Claims *Claims
	Err    error
	OK     bool
}

func (s *Service) keyfunc(t *jwt.Token) (any, error) {
	if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
		return nil, fmt.Errorf("unexpected %v", t.Header["alg"])
	}
	return s.key, nil
}

func (s *Service) Parse(raw string) (*jwt.Token, error) { return jwt.Parse(raw, s.keyfunc) }

func (s *Service) Classic(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, s.keyfunc)
	if claims, ok := token.Claims.(*Claims); ok && token.Valid {
		return claims, nil
	}
	return nil, err
}

func (s *Service) Res(raw string) Result {
	var c Claims
	_, err := jwt.ParseWithClaims(raw, &c, s.keyfunc)
	return Result{Claims: &c, Err: err}
}

func (s *Service) Res2(raw string) Result {
	token, _ := jwt.ParseWithClaims(raw, &Claims{}, s.keyfunc)
	return Result{Claims: token.Claims.(*Claims), OK: token.Valid}
}

func (s *Service) Status(raw string) (*Claims, int, error) {
	var c Claims
	if _, err := jwt.ParseWithClaims(raw, &c, s.keyfunc); err != nil {
		if errors.Is(err, jwt.ErrTokenExpired) {
			return nil, 419, err
		}
		return nil, 401, err
	}
	return &c, 200, nil
}

func (s *Service) Multi(ctx context.Context, raw string) (*oidc.IDToken, error) {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &c); err != nil {
		return nil, err
	}
	v, ok := s.verifiers[c.Issuer]
	if !ok {
		return nil, errors.New("issuer " + c.Issuer + " of " + c.Subject)
	}
	return v.Verify(ctx, raw)
}

func (s *Service) Audience(ctx context.Context, raw string) (*oidc.IDToken, error) {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &c); err != nil {
		return nil, err
	}
	for _, aud := range c.Audience {
		if v := s.verifiers[aud]; v != nil {
			return v.Verify(ctx, raw)
		}
	}
	return nil, errors.New("no verifier")
}

func (s *Service) Rotating(raw string, keys [][]byte) (*Claims, error) {
	var c Claims
	var err error
	for _, k := range keys {
		if _, err = jwt.ParseWithClaims(raw, &c, func(*jwt.Token) (any, error) { return k, nil }); err == nil {
			return &c, nil
		}
	}
	return nil, err
}

func (s *Service) Rotating2(raw string, keys [][]byte) (string, error) {
	var token *jwt.Token
	var err error
	for _, k := range keys {
		token, err = jwt.Parse(raw, func(*jwt.Token) (any, error) { return k, nil })
		if err == nil && token.Valid {
			break
		}
	}
	if err != nil || token == nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func (s *Service) Named(raw string) (c *Claims, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("auth: %w", err)
		}
	}()
	c = &Claims{}
	_, err = jwt.ParseWithClaims(raw, c, s.keyfunc)
	return
}

func (s *Service) Named2(raw string) (sub string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	c := &Claims{}
	if _, err = jwt.ParseWithClaims(raw, c, s.keyfunc); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func (s *Service) TypeSwitch(raw string) (string, error) {
	token, err := jwt.Parse(raw, s.keyfunc)
	switch {
	case err == nil:
		return token.Claims.GetSubject()
	case errors.Is(err, jwt.ErrTokenExpired):
		return "", errors.New("expired")
	}
	return "", err
}

func checkToken(t *jwt.Token) error {
	if !t.Valid {
		return errors.New("invalid")
	}
	return nil
}

func (s *Service) Checked(raw string) (string, error) {
	token, _ := jwt.Parse(raw, s.keyfunc)
	if err := checkToken(token); err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func (s *Service) Goroutine(raw string, out chan<- string) {
	go func() {
		token, err := jwt.Parse(raw, s.keyfunc)
		if err != nil {
			return
		}
		sub, _ := token.Claims.GetSubject()
		out <- sub
	}()
}

// Refresh accepts an expired token, whose signature was right.
func (s *Service) Refresh(raw string) (*Claims, error) {
	var c Claims
	_, err := jwt.ParseWithClaims(raw, &c, s.keyfunc)
	if err != nil {
		if !errors.Is(err, jwt.ErrTokenExpired) {
			return nil, err
		}
	}
	return &c, nil
}

func (s *Service) NoValidation(raw string) (string, error) {
	p := jwt.NewParser(jwt.WithoutClaimsValidation())
	t, err := p.Parse(raw, s.keyfunc)
	if err != nil {
		return "", err
	}
	return t.Claims.GetSubject()
}
