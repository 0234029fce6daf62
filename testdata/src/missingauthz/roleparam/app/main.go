// Package main names roles for middleware.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"

	"missingauthz/roleparam/gate"
)

const operator = "operator"

func main() {
	r := chi.NewRouter()
	r.Use(clerkhttp.RequireHeaderAuthorization())
	r.With(gate.Role("admin")).Post("/a/{id}", ban)                     // want `no role is called "admin".*use "org:admin" \(constant-role\)`
	r.With(gate.Any("org:admin", operator)).Post("/b/{id}", ban)        // want `no role is called "operator".*constant-role`
	r.With(gate.Each(operator)).Post("/c/{id}", ban)                    // want `no role is called "operator".*constant-role`
	r.With(gate.Admin("admin")).Post("/d/{id}", ban)                    // want `no role is called "admin".*constant-role`
	r.With(gate.May("org:sys_memberships:manage")).Post("/e/{id}", ban) // want `system permissions .*constant-role`
	r.With(gate.Role("org:sys_domains:read")).Post("/f/{id}", ban)      // want `is a permission and no role.*constant-role`
	r.With(gate.Role("org:admin")).Post("/g/{id}", ban)
	r.With(gate.Any("org:admin", "org:operator")).Post("/h/{id}", ban)
	r.With(gate.May("org:members:ban")).Post("/i/{id}", ban)
	r.With(gate.Short("admin")).Post("/j/{id}", ban)
	r.With(gate.Either("admin")).Post("/k/{id}", ban)
	r.With(gate.Own("admin", map[string]string{})).Post("/l/{id}", ban)
	http.ListenAndServe(":8080", r)
}

func ban(_ http.ResponseWriter, r *http.Request) { user.Ban(r.Context(), chi.URLParam(r, "id")) }
