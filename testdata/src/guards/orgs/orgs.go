// Package orgs asks for the role in one organization and changes another.
package orgs

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
)

func Delete(w http.ResponseWriter, r *http.Request) { //= read claims tested; work organization.Delete request r.PathValue("org"), authn+role
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.ActiveOrganizationRole != "org:admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), r.PathValue("org")) //! wrong-organization .*organization.Delete
}

func AddMember(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasPermission("org:members:manage") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	organizationmembership.Create(r.Context(), &organizationmembership.CreateParams{ //! wrong-organization
		OrganizationID: r.FormValue("org"),
		UserID:         clerk.String(r.FormValue("user")),
	})
}

func Compared(w http.ResponseWriter, r *http.Request) { //= read claims tested; work organization.Delete request r.PathValue("org"), authn+role+org
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") || claims.ActiveOrganizationID != r.PathValue("org") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), r.PathValue("org"))
}

func Own(w http.ResponseWriter, r *http.Request) { //= read claims tested; work organization.Delete caller ActiveOrganizationID, authn+role
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), claims.ActiveOrganizationID)
}
