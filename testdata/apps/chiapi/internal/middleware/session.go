package middleware

import (
	"context"
	"net/http"
	"strings"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/clerkauth"
)

// sessionCookie is where Clerk's frontend keeps the session token for pages of the same site.
const sessionCookie = "__session"

type sessionKey struct{}

// Tracking verifies session tokens without the SDK, for routes that are called by the second.
func Tracking(verifier *clerkauth.Verifier) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := verifier.Verify(sessionToken(r)) // want uncheckedclaims/issuer-unchecked "iss" uncheckedclaims/audience-unchecked "aud"
			if err != nil {
				deny(w, http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), sessionKey{}, claims)))
		})
	}
}

// Tracked returns the claims of the session that Tracking has verified.
func Tracked(ctx context.Context) (*clerkauth.Claims, bool) {
	claims, ok := ctx.Value(sessionKey{}).(*clerkauth.Claims)
	return claims, ok
}

// Pages guards what browsers open in a tab of their own, and so without a header.
func Pages() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization( // want uncheckedclaims/authorized-party "cookie"
		clerkhttp.AuthorizationJWTExtractor(sessionToken),
	)
}

func sessionToken(r *http.Request) string {
	if raw, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); found {
		return raw
	}
	cookie, err := r.Cookie(sessionCookie)
	if err != nil {
		return ""
	}
	return cookie.Value
}
