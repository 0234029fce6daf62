// Package removal lets whoever holds a session take the second factor away.
package removal

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func Routes(r *gin.Engine) {
	protect := clerkhttp.RequireHeaderAuthorization()
	http.Handle("DELETE /me/mfa", protect(http.HandlerFunc(removeAll)))
	r.DELETE("/me/totp", removeTOTP)
	http.Handle("DELETE /me/codes", protect(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if _, err := user.DeleteBackupCode(r.Context(), claims.Subject); err != nil { // want `user.DeleteBackupCode takes a second factor away for whoever holds the session; require clerkhttp.NeedsSessionReverification, or an administrator \(mfa-removed\)`
			w.WriteHeader(http.StatusBadGateway)
		}
	})))
}

func removeAll(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if _, err := user.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: claims.Subject}); err != nil { // want `user.DeleteMFA takes a second factor away.*\(mfa-removed\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}

func removeTOTP(c *gin.Context) {
	if err := remove(c.Request.Context(), c.GetString("user")); err != nil {
		c.AbortWithStatus(http.StatusBadGateway)
	}
}

func cleanUp(ctx context.Context, id string) error {
	_, err := user.DeletePasskey(ctx, id, "idn_1")
	return err
}
