// Package twotokens verifies one token and uses another.
package twotokens

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func headerAndCookie(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r)}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	cookie, err := r.Cookie("org")
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: cookie.Value}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Org", claims.Subject)
}

func twoHeaders(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r)}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: r.Header.Get("X-Actor")}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Org", claims.Subject)
}

// Spelled otherwise, it is the same header.
func sameHeader(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r)}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fields := strings.Fields(r.Header.Get("authorization"))
	if len(fields) != 2 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: fields[1]})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Org", claims.Subject)
}

func neighbour(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Org", claims.Subject)
}
