// Package auth verifies tokens with what other packages give it.
package auth

import (
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v5"

	"uncheckedclaims/acrosshelpers/keys"
	"uncheckedclaims/acrosshelpers/policy"
)

var errToken = errors.New("unauthorized")

// A Server verifies tokens.
type Server struct{ key jwt.Keyfunc }

// New returns a server.
func New(url string) (*Server, error) {
	key, err := keys.New(url)
	if err != nil {
		return nil, err
	}
	return &Server{key}, nil
}

func (s *Server) unchecked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var c policy.Claims
		if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), &c, s.key); err != nil { // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) checked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var c policy.Claims
		if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), &c, s.key); err != nil || !policy.Accept(&c) {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) checkedByMethod(raw string) (string, error) {
	var c policy.Claims
	if _, err := jwt.ParseWithClaims(raw, &c, s.key); err != nil {
		return "", err
	}
	if !c.Ours() {
		return "", errToken
	}
	return c.Subject, nil
}

// onlyIssuer checks one of the two in the other package.
func (s *Server) onlyIssuer(raw string) (string, error) {
	var c policy.Claims
	if _, err := jwt.ParseWithClaims(raw, &c, s.key); err != nil { // want `\(audience-unchecked\)`
		return "", err
	}
	if !policy.Issuer(c) {
		return "", errToken
	}
	return c.Subject, nil
}

// described only reads the role.
func (s *Server) described(raw string) (string, error) {
	var c policy.Claims
	if _, err := jwt.ParseWithClaims(raw, &c, s.key); err != nil { // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
		return "", err
	}
	return policy.Role(&c), nil
}

var _ = []any{(*Server).unchecked, (*Server).checked, (*Server).checkedByMethod, (*Server).onlyIssuer, (*Server).described}
