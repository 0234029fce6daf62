// Package clientrole believes clients what they may do.
package clientrole

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func byHeader(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-User-Role") != "admin" { // want `client-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func byQuery(c *gin.Context) {
	role := c.Query("role") // want `client-role`
	if role != "admin" && role != "owner" {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	user.Ban(c.Request.Context(), c.Param("id"))
}

func byBody(w http.ResponseWriter, r *http.Request) {
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var in struct {
		UserID  string
		IsAdmin bool
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if !in.IsAdmin { // want `client-role`
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), in.UserID)
}

func paid(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Plan") == "free" { // want `client-role`
		w.WriteHeader(http.StatusPaymentRequired)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func byFlag(w http.ResponseWriter, r *http.Request) {
	var x struct{ IsAdmin bool }
	if err := json.NewDecoder(r.Body).Decode(&x); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if x.IsAdmin == false { // want `client-role`
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func byName(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.EqualFold(r.Header.Get("X-Role"), "admin") { // want `client-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
