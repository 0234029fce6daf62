// Package kataras uses kataras/jwt.
package kataras

import (
	"net/http"
	"strings"

	"github.com/kataras/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func decoded(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.Decode([]byte(bearer(r))) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := token.Claims(&claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func verified(w http.ResponseWriter, r *http.Request, s *store, alg jwt.Alg, key jwt.PublicKey) {
	token, err := jwt.Verify(alg, key, []byte(bearer(r)))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := token.Claims(&claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}
