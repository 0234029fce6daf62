package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type bakery struct {
	cakes  map[string]string
	orders []string
}

func (b *bakery) show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, b.cakes[r.PathValue("id")])
}

func (b *bakery) bake(_ http.ResponseWriter, r *http.Request) {
	b.cakes[r.PathValue("id")] = r.FormValue("recipe")
}

func (b *bakery) eat(_ http.ResponseWriter, r *http.Request) { delete(b.cakes, r.PathValue("id")) }

func (b *bakery) order(_ http.ResponseWriter, r *http.Request) {
	b.orders = append(b.orders, r.FormValue("cake"))
}

func (b *bakery) me(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	fmt.Fprintln(w, claims.Subject)
}

func (b *bakery) leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func (b *bakery) ban(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Ban(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}
