// Package cristalhqv3 uses cristalhq/jwt v3.
package cristalhqv3

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/cristalhq/jwt/v3"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func parsed(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseString(bearer(r)) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if err := json.Unmarshal(token.RawClaims(), &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func verified(w http.ResponseWriter, r *http.Request, s *store, v jwt.Verifier) {
	token, err := jwt.ParseAndVerifyString(bearer(r), v)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if err := json.Unmarshal(token.RawClaims(), &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}
