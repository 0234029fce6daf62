// Package main remembers that a check has failed, and does not always look.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type responder struct {
	w          http.ResponseWriter
	done, sent bool
}

func (p *responder) fail(code int) { p.done = true }

// note sets the flag for some errors only.
func (p *responder) note(code int) {
	if code == http.StatusUnauthorized {
		p.done = true
	}
}

func admin(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.HasRole("org:admin")
}

func ignored(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.fail(http.StatusForbidden)
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func other(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.fail(http.StatusForbidden)
	}
	if p.sent {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func sometimes(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.note(http.StatusForbidden)
	}
	if p.done {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func inverted(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if admin(r) {
		p.fail(http.StatusForbidden)
	}
	if p.done {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func takenBack(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.fail(http.StatusForbidden)
	}
	if r.FormValue("id") != "" {
		p.done = false
	}
	if p.done {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func main() {
	mux := http.NewServeMux()
	signedIn := clerkhttp.RequireHeaderAuthorization()
	mux.Handle("DELETE /1/users", signedIn(http.HandlerFunc(ignored)))   // want `object-level`
	mux.Handle("DELETE /2/users", signedIn(http.HandlerFunc(other)))     // want `object-level`
	mux.Handle("DELETE /3/users", signedIn(http.HandlerFunc(sometimes))) // want `object-level`
	mux.Handle("DELETE /4/users", signedIn(http.HandlerFunc(inverted)))  // want `object-level`
	mux.Handle("DELETE /5/users", signedIn(http.HandlerFunc(takenBack))) // want `object-level`
	http.ListenAndServe(":8080", mux)
}
