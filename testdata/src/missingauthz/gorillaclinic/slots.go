package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
)

type app struct{ slots map[string]string }

func (a *app) list(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, len(a.slots)) }

func (a *app) book(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	a.slots[vars["id"]] = r.FormValue("reason")
	w.WriteHeader(http.StatusNoContent)
}

func (a *app) cancel(w http.ResponseWriter, r *http.Request) {
	delete(a.slots, mux.Vars(r)["id"])
	w.WriteHeader(http.StatusNoContent)
}

func (a *app) hello(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	fmt.Fprintln(w, "hello", claims.Subject)
}

func (a *app) leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		unauthorized(w)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func unauthorized(w http.ResponseWriter) { http.Error(w, "sign in first", http.StatusUnauthorized) }
