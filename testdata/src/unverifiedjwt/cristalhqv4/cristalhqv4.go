// Package cristalhqv4 uses cristalhq/jwt v4.
package cristalhqv4

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/cristalhq/jwt/v4"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func parsed(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseNoVerify([]byte(bearer(r))) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if err := json.Unmarshal(token.Claims(), &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

// Parse of this version verifies; that of v3 does not.
func verified(w http.ResponseWriter, r *http.Request, s *store, v jwt.Verifier) {
	token, err := jwt.Parse([]byte(bearer(r)), v)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if err := json.Unmarshal(token.Claims(), &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func afterwards(w http.ResponseWriter, r *http.Request, s *store, v jwt.Verifier) {
	token, err := jwt.ParseNoVerify([]byte(bearer(r)))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := v.Verify(token); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if err := json.Unmarshal(token.Claims(), &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}
