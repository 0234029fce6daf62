// Package okignored uses claims without the answer to whether there are any.
package okignored

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func profile(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	fmt.Fprintln(w, claims.Subject)
}

func before(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	subject := claims.Subject
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, subject)
}

func ginProfile(c *gin.Context) {
	claims, _ := clerk.SessionClaimsFromContext(c.Request.Context()) // want `ok-ignored`
	user.Delete(c.Request.Context(), claims.Subject)
}

func subject(r *http.Request) string {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	return claims.Subject
}
