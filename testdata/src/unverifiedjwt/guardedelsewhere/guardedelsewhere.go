// Package guardedelsewhere has a guard that takes the token from somewhere else.
package guardedelsewhere

import (
	"net/http"
	"strings"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func fromCookie(r *http.Request) string {
	cookie, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return cookie.Value
}

func routes(mux *http.ServeMux) {
	guard := clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(fromCookie))
	mux.Handle("GET /org", guard(http.HandlerFunc(org)))
}

func org(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Org", claims.Extra["org"].(string))
}
