// Package gojose4 uses go-jose.
package gojose4

import (
	"net/http"
	"strings"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func unsafe(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := token.UnsafeClaimsWithoutVerification(&claims); err != nil { // want `\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func payload(w http.ResponseWriter, r *http.Request) {
	sig, err := jose.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write(sig.UnsafePayloadWithoutVerification()) // want `\(unverified-claims\)`
}

func peek(w http.ResponseWriter, r *http.Request, s *store, keys map[string]any) {
	token, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var unverified, claims jwt.Claims
	if err := token.UnsafeClaimsWithoutVerification(&unverified); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := token.Claims(keys[unverified.Issuer], &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func verified(w http.ResponseWriter, r *http.Request, key any) {
	sig, err := jose.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := sig.Verify(key); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write(sig.UnsafePayloadWithoutVerification())
}

func ignored(w http.ResponseWriter, r *http.Request, s *store, key any) {
	token, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	token.Claims(key, &claims) // want `\(error-ignored\)`
	w.Write([]byte(s.find(claims.Subject)))
}
