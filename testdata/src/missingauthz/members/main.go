// Package main manages the members of the caller's own organization: whoever belongs to it is no administrator of it yet.
package main

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
)

type members struct{}

func (members) remove(ctx context.Context, org, id string) {
	organizationmembership.Delete(ctx, &organizationmembership.DeleteParams{OrganizationID: org, UserID: id})
}

func main() {
	signedIn := clerkhttp.RequireHeaderAuthorization()
	mux := http.NewServeMux()
	mux.Handle("DELETE /members/{id}", signedIn(http.HandlerFunc(throwOut)))         // want `lets every member of an organization run organizationmembership.Delete .*r.PathValue\("id"\); require a role.*object-level`
	mux.Handle("PUT /members/{id}/role", signedIn(http.HandlerFunc(promote)))        // want `every member of an organization run organizationmembership.Update .*object-level`
	mux.Handle("PUT /me/role", signedIn(http.HandlerFunc(promoteMyself)))            // want `every member of an organization run organizationmembership.Update .*r.FormValue\("role"\).*object-level`
	mux.Handle("DELETE /v2/members/{id}", signedIn(http.HandlerFunc(throwOutByWay))) // want `every member of an organization run organizationmembership.Delete .*object-level`
	mux.Handle("DELETE /me", signedIn(http.HandlerFunc(leave)))
	mux.Handle("DELETE /admin/members/{id}", signedIn(admin(http.HandlerFunc(throwOut))))
	mux.Handle("PUT /admin/members/{id}/role", signedIn(admin(http.HandlerFunc(promote))))
	mux.Handle("DELETE /self/{id}", signedIn(http.HandlerFunc(leaveByID)))
	http.ListenAndServe(":8080", mux)
}

func admin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole("org:admin") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func throwOut(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         r.PathValue("id"),
	})
}

func throwOutByWay(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	members{}.remove(r.Context(), claims.ActiveOrganizationID, r.PathValue("id"))
}

func promote(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	organizationmembership.Update(r.Context(), &organizationmembership.UpdateParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         r.PathValue("id"),
		Role:           clerk.String(r.FormValue("role")),
	})
}

func promoteMyself(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	organizationmembership.Update(r.Context(), &organizationmembership.UpdateParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         claims.Subject,
		Role:           clerk.String(r.FormValue("role")),
	})
}

func leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         claims.Subject,
	})
}

func leaveByID(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.Subject != r.PathValue("id") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         r.PathValue("id"),
	})
}
