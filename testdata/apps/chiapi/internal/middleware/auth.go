// Package middleware guards and logs the API's routes.
package middleware

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/tokens"
)

// PortalCookie holds the token of the label portal.
const PortalCookie = "hl_portal_session"

// PortalAudience is who the portal's tokens are minted for.
const PortalAudience = "labels"

// Authenticate verifies session tokens that the app's origins have sent.
func Authenticate(cfg *config.Config, log *slog.Logger) func(http.Handler) http.Handler {
	verify := clerkhttp.WithHeaderAuthorization(
		clerkhttp.Leeway(15*time.Minute), // want longlivedtoken/long-leeway "15 minutes"
		clerkhttp.AuthorizedPartyMatches(
			"https://app.harborline-freight.com",
			"http://legacy.harborline-freight.com", // want insecureurl/plain-http "http"
			"http://localhost:3000",
		),
	)
	return func(next http.Handler) http.Handler {
		guarded := verify(next)
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			log.DebugContext(r.Context(), "authenticate", "authorization", r.Header.Get("Authorization")) // want secretleak/logged "Authorization header"
			if user := r.Header.Get("X-Debug-User"); user != "" && !cfg.Production() {                    // want missingauthz/fail-open "x-debug-user"
				claims := &clerk.SessionClaims{RegisteredClaims: clerk.RegisteredClaims{Subject: user}}
				next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
				return
			}
			guarded.ServeHTTP(w, r)
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

type claimsKey struct{}

// ServiceToken lets other services through that show a token.
func ServiceToken(service *tokens.Service) func(http.Handler) http.Handler {
	return verified(service, func(r *http.Request) string {
		raw, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		return raw
	})
}

// PortalSession lets browsers through that hold the portal's cookie, which SameSite keeps from other sites' posts.
func PortalSession(service *tokens.Service) func(http.Handler) http.Handler {
	return verified(service, func(r *http.Request) string {
		cookie, err := r.Cookie(PortalCookie)
		if err != nil {
			return ""
		}
		return cookie.Value
	})
}

func verified(service *tokens.Service, extract func(*http.Request) string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := service.Verify(extract(r))
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
