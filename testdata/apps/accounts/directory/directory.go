// Package directory shows customers what Clerk knows of them.
package directory

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// A Directory answers for the customers.
type Directory struct {
	organizations *organization.Client
}

// New returns a Directory.
func New() *Directory {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	return &Directory{}
}

// Me shows the customer himself.
func (d *Directory) Me(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	u, err := user.NewClient(config).Get(r.Context(), claims.Subject) // want scatteredinit/per-request "user.NewClient"
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	answer(w, map[string]any{"id": u.ID, "secondFactor": u.TwoFactorEnabled})
}

// Organizations counts the customer's organizations.
func (d *Directory) Organizations(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if d.organizations == nil {
		d.organizations = organization.NewClient(&clerk.ClientConfig{}) // want scatteredinit/unsynchronized "organizations"
	}
	list, err := d.organizations.List(r.Context(), &organization.ListParams{UserIDs: []string{claims.Subject}})
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	answer(w, map[string]any{"count": list.TotalCount})
}

// RemoveMember takes a member out of the organization of its administrator.
func (d *Directory) RemoveMember(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	_, err := organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         r.URL.Query().Get("user"), // want unsafeid/unescaped-id "is another endpoint"
	})
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		panic(http.ErrAbortHandler)
	}
}
