// Package samenames has functions of its own with the names of the libraries.
package samenames

import (
	"encoding/json"
	"net/http"
	"strings"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type parser struct{}

func (parser) ParseUnverified(raw string) (map[string]any, error) {
	claims := make(map[string]any)
	return claims, json.Unmarshal([]byte(raw), &claims)
}

func handler(w http.ResponseWriter, r *http.Request) {
	claims, err := parser{}.ParseUnverified(bearer(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := claims["sub"].(string)
	w.Header().Set("X-User", sub)
}
