// Package middleware guards and logs the API's routes.
package middleware

import (
	"context"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/tokens"
)

// PortalCookie holds the token of the label portal.
const PortalCookie = "hl_portal_session"

// PortalAudience is who the portal's tokens are minted for.
const PortalAudience = "labels"

// ActiveOrganization lets a request through if the route's organization is the one that the session is active in.
func ActiveOrganization(param string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			id, ok := authkit.Current(r.Context())
			if !ok {
				deny(w, http.StatusUnauthorized)
				return
			}
			if id.OrgID == "" || id.OrgID != chi.URLParam(r, param) {
				deny(w, http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// RequirePermission lets a request through if the session holds the permission in its active organization.
func RequirePermission(permission string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			id, ok := authkit.Current(r.Context())
			if !ok {
				deny(w, http.StatusUnauthorized)
				return
			}
			if !id.Can(permission) {
				deny(w, http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// RequireStaff lets administrators of Harborline's own organization through.
func RequireStaff(staffOrg string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			id, ok := authkit.Current(r.Context())
			if !ok {
				deny(w, http.StatusUnauthorized)
				return
			}
			if staffOrg == "" || id.OrgID != staffOrg || id.OrgRole != "org:admin" {
				deny(w, http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

type claimsKey struct{}

// ServiceToken lets other services through that show a token minted for the audience.
func ServiceToken(service *tokens.Service, audience string) func(http.Handler) http.Handler {
	return verified(service, audience, func(r *http.Request) string {
		raw, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		return raw
	})
}

// PortalSession lets browsers through that hold the portal's cookie, which SameSite keeps from other sites' posts.
func PortalSession(service *tokens.Service) func(http.Handler) http.Handler {
	return verified(service, PortalAudience, func(r *http.Request) string {
		cookie, err := r.Cookie(PortalCookie)
		if err != nil {
			return ""
		}
		return cookie.Value
	})
}

func verified(service *tokens.Service, audience string, extract func(*http.Request) string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := service.Verify(extract(r), audience)
			if err != nil {
				deny(w, http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), claimsKey{}, claims)))
		})
	}
}

// Claims returns the claims of the service token that ServiceToken or PortalSession has verified.
func Claims(ctx context.Context) (*tokens.Claims, bool) {
	claims, ok := ctx.Value(claimsKey{}).(*tokens.Claims)
	return claims, ok
}

func deny(w http.ResponseWriter, status int) {
	http.Error(w, http.StatusText(status), status)
}
