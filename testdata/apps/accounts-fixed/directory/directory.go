// Package directory shows customers what Clerk knows of them.
package directory

import (
	"encoding/json"
	"net/http"
	"os"
	"regexp"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// A Directory answers for the customers.
type Directory struct {
	users         *user.Client
	organizations *organization.Client
}

// New returns a Directory.
func New() *Directory {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	return &Directory{users: user.NewClient(config), organizations: organization.NewClient(config)}
}

// Me shows the customer himself.
func (d *Directory) Me(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	u, err := d.users.Get(r.Context(), claims.Subject)
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
	list, err := d.organizations.List(r.Context(), &organization.ListParams{UserIDs: []string{claims.Subject}})
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	answer(w, map[string]any{"count": list.TotalCount})
}

var userID = regexp.MustCompile(`^user_[0-9A-Za-z]+$`)

// RemoveMember takes a member out of the organization of its administrator.
func (d *Directory) RemoveMember(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	member := r.URL.Query().Get("user")
	if !userID.MatchString(member) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	_, err := organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         member,
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
