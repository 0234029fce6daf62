// Package main lets members leave, which they may, and lets them join and promote themselves, which they may not.
package main

import (
	"context"
	"net/http"

	"missingauthz/leaving/team"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
)

// leave ends the caller's own membership, whatever the organization is.
func leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: r.PathValue("org"),
		UserID:         claims.Subject,
	})
}

func expel(w http.ResponseWriter, r *http.Request) {
	organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: r.PathValue("org"),
		UserID:         r.PathValue("user"),
	})
}

func join(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	organizationmembership.Create(r.Context(), &organizationmembership.CreateParams{
		OrganizationID: r.PathValue("org"),
		UserID:         &claims.Subject,
	})
}

func promote(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	role := "org:admin"
	organizationmembership.Update(r.Context(), &organizationmembership.UpdateParams{
		OrganizationID: r.PathValue("org"),
		UserID:         claims.Subject,
		Role:           &role,
	})
}

type server struct{ members *team.Service }

func (s *server) leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	s.members.End(r.Context(), r.PathValue("org"), claims.Subject)
}

func (s *server) expel(w http.ResponseWriter, r *http.Request) {
	s.members.End(r.Context(), r.PathValue("org"), r.PathValue("user"))
}

// An office ends memberships for those who do not want to know how.
type office interface {
	End(ctx context.Context, org, user string) error
}

type desk struct{ members office }

func (d *desk) leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	d.members.End(r.Context(), r.PathValue("org"), claims.Subject)
}

func (d *desk) expel(w http.ResponseWriter, r *http.Request) {
	d.members.End(r.Context(), r.PathValue("org"), r.PathValue("user"))
}

func main() {
	s := &server{&team.Service{}}
	mux := http.NewServeMux()
	signedIn := clerkhttp.RequireHeaderAuthorization()
	mux.Handle("POST /orgs/{org}/leave", signedIn(http.HandlerFunc(leave)))
	mux.Handle("DELETE /orgs/{org}/members/{user}", signedIn(http.HandlerFunc(expel))) // want `object-level`
	mux.Handle("POST /orgs/{org}/join", signedIn(http.HandlerFunc(join)))              // want `object-level`
	mux.Handle("POST /orgs/{org}/promote", signedIn(http.HandlerFunc(promote)))        // want `object-level`
	mux.Handle("POST /v2/orgs/{org}/leave", signedIn(http.HandlerFunc(s.leave)))
	mux.Handle("DELETE /v2/orgs/{org}/members/{user}", signedIn(http.HandlerFunc(s.expel))) // want `object-level`
	d := &desk{&team.Service{}}
	mux.Handle("POST /v3/orgs/{org}/leave", signedIn(http.HandlerFunc(d.leave)))
	mux.Handle("DELETE /v3/orgs/{org}/members/{user}", signedIn(http.HandlerFunc(d.expel))) // want `object-level`
	http.ListenAndServe(":8080", mux)
}
