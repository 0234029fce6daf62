// Package pascaldekloe uses pascaldekloe/jwt.
package pascaldekloe

import (
	"net/http"
	"strings"

	"github.com/pascaldekloe/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func decoded(w http.ResponseWriter, r *http.Request, s *store) {
	claims, err := jwt.ParseWithoutCheck([]byte(bearer(r))) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func verified(w http.ResponseWriter, r *http.Request, s *store, secret []byte) {
	claims, err := jwt.HMACCheck([]byte(bearer(r)), secret)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}
