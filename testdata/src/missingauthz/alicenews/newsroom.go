package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type newsroom struct {
	articles map[string]string
	letters  []string
}

func (n *newsroom) show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, n.articles[r.PathValue("id")])
}

func (n *newsroom) put(w http.ResponseWriter, r *http.Request) {
	n.articles[r.PathValue("id")] = r.FormValue("text")
	w.WriteHeader(http.StatusNoContent)
}

func (n *newsroom) remove(w http.ResponseWriter, r *http.Request) {
	delete(n.articles, r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
}

func (n *newsroom) letter(w http.ResponseWriter, r *http.Request) {
	n.letters = append(n.letters, r.FormValue("text"))
	w.WriteHeader(http.StatusCreated)
}

func (n *newsroom) me(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	fmt.Fprintln(w, claims.Subject, claims.ActiveOrganizationID)
}

func (n *newsroom) leave(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	if claims != nil {
		user.Delete(r.Context(), claims.Subject)
	}
}

func (n *newsroom) ban(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Ban(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
