// Package reverified asks who the user is before it takes his second factor.
package reverified

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func Routes(policy clerk.SessionReverificationPolicy) {
	protect := clerkhttp.RequireHeaderAuthorization()
	http.Handle("DELETE /me/mfa", protect(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || claims.NeedsReverification(policy) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		if _, err := user.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: claims.Subject}); err != nil {
			w.WriteHeader(http.StatusBadGateway)
		}
	})))
}
