// Package main lets people do what their level allows.
package main

import (
	"context"
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type level int

const (
	none level = iota
	operator
	admin
)

var ranks = map[string]int{"viewer": 1, "admin": 2}

type staff struct {
	level level
	role  string
	since time.Time
}

type caller struct {
	id    string
	staff *staff
}

func (c *caller) Level() level {
	if c == nil || c.staff == nil {
		return none
	}
	return c.staff.level
}

type repo interface {
	Staff(ctx context.Context, id string) (*staff, error)
}

type api struct{ repo repo }

func (a *api) caller(r *http.Request) *caller {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		return nil
	}
	st, err := a.repo.Staff(r.Context(), claims.Subject)
	if err != nil {
		return nil
	}
	return &caller{id: claims.Subject, staff: st}
}

func (a *api) inSwitch(w http.ResponseWriter, r *http.Request) {
	me := a.caller(r)
	switch {
	case me == nil:
		w.WriteHeader(http.StatusUnauthorized)
		return
	case me.Level() < admin:
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

func (a *api) inTable(w http.ResponseWriter, r *http.Request) {
	me := a.caller(r)
	if me == nil || ranks[me.staff.role] < ranks["admin"] {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

// recent only asks how long the caller has been there.
func (a *api) recent(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || *claims.IssuedAt < 1700000000 {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

func main() {
	a := &api{}
	mux := http.NewServeMux()
	guard := clerkhttp.RequireHeaderAuthorization()
	mux.Handle("POST /switch/{id}", guard(http.HandlerFunc(a.inSwitch)))
	mux.Handle("POST /table/{id}", guard(http.HandlerFunc(a.inTable)))
	mux.Handle("POST /recent/{id}", guard(http.HandlerFunc(a.recent))) // want `POST /recent/\{id\} lets every signed-in user run user.Ban .*object-level`
	http.ListenAndServe(":8080", mux)
}
