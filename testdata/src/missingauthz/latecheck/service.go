package latecheck

import (
	"context"
	"net/http"

	"missingauthz/latecheck/registry"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

type service struct{ all registry.Registry }

// deactivate does its work in another package.
func (s *service) deactivate(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	err := s.all.Ban(r.Context(), r.PathValue("id"))
	if !claims.HasRole("org:admin") { // want `the check comes too late: user.Ban has already run; check first \(late-check\)`
		http.Error(w, "administrators only", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "upstream", http.StatusBadGateway)
	}
}

type banner interface {
	Ban(ctx context.Context, id string) error
}

var bans banner = registry.Registry{}

// through does it through an interface.
func through(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	bans.Ban(r.Context(), r.PathValue("id"))
	if !claims.HasRole("org:admin") { // want `late-check`
		http.Error(w, "administrators only", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// ServeHTTP leads to it by the path; what is wrong stands where it is done.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/team/deactivate":
		s.deactivate(w, r)
	case "/team/ban":
		s.all.Ban(r.Context(), r.FormValue("id"))
	}
}

type careful struct{ *service }

// ServeHTTP only leads to what is reported elsewhere.
func (s *careful) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		s.deactivate(w, r)
	}
}

func serve() {
	s := new(service)
	mux := http.NewServeMux()
	mux.Handle("POST /staff/{id}/deactivate", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(s.deactivate)))
	mux.Handle("POST /staff/{id}/ban", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(through)))
	mux.Handle("/team/", clerkhttp.RequireHeaderAuthorization()(s)) // want `object-level`
	mux.Handle("/crew/", clerkhttp.RequireHeaderAuthorization()(&careful{s}))
	http.ListenAndServe(":8080", mux)
}
