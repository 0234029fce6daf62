// Package main remembers that a check has failed, and stops the request by what it remembers.
package main

import (
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var errForbidden = errors.New("forbidden")

type responder struct {
	w    http.ResponseWriter
	done bool
	err  error
}

func (p *responder) fail(code int) {
	p.done = true
	http.Error(p.w, http.StatusText(code), code)
}

func (p *responder) forbid() { p.fail(http.StatusForbidden) }

func (p *responder) reject(err error) { p.err = errForbidden }

func (p *responder) failed() bool { return p.done }

func admin(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.HasRole("org:admin")
}

func field(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if claims, ok := clerk.SessionClaimsFromContext(r.Context()); !ok || !claims.HasRole("org:admin") {
		p.fail(http.StatusForbidden)
	}
	if p.done {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func method(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.forbid()
	}
	if p.failed() {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func kept(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.reject(errForbidden)
	}
	if p.err != nil {
		http.Error(w, p.err.Error(), http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func literal(w http.ResponseWriter, r *http.Request) {
	failed := false
	fail := func(code int) {
		failed = true
		w.WriteHeader(code)
	}
	if !admin(r) {
		fail(http.StatusForbidden)
	}
	if failed {
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func own(w http.ResponseWriter, r *http.Request) {
	p := &responder{w: w}
	if !admin(r) {
		p.done = true
	}
	if p.done {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func list(w http.ResponseWriter, r *http.Request) {
	var problems []string
	if !admin(r) {
		problems = append(problems, "you are no administrator")
	}
	if r.FormValue("id") == "" {
		problems = append(problems, "the id is missing")
	}
	if len(problems) > 0 {
		http.Error(w, problems[0], http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func main() {
	go ginRoutes()
	mux := http.NewServeMux()
	signedIn := clerkhttp.RequireHeaderAuthorization()
	mux.Handle("DELETE /1/users", signedIn(http.HandlerFunc(field)))
	mux.Handle("DELETE /2/users", signedIn(http.HandlerFunc(method)))
	mux.Handle("DELETE /3/users", signedIn(http.HandlerFunc(kept)))
	mux.Handle("DELETE /4/users", signedIn(http.HandlerFunc(literal)))
	mux.Handle("DELETE /5/users", signedIn(http.HandlerFunc(own)))
	mux.Handle("DELETE /6/users", signedIn(http.HandlerFunc(list)))
	http.ListenAndServe(":8080", mux)
}
