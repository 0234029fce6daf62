// Package pages has handlers for another package, one of which only computes.
package pages

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

type Pages struct{ all map[string]string }

func (p *Pages) Price(w http.ResponseWriter, r *http.Request) {
	var in struct{ Pieces int }
	json.NewDecoder(r.Body).Decode(&in)
	json.NewEncoder(w).Encode(in.Pieces * 3)
}

func (p *Pages) Own(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	json.NewEncoder(w).Encode(p.all[claims.Subject])
}
