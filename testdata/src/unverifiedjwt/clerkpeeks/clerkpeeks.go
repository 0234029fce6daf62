// Package clerkpeeks looks at what may be read before the verification, or only logs.
package clerkpeeks

import (
	"log"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func logged(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	log.Printf("request by %s", claims.Subject)
	slog.Info("request", "sub", claims.Subject, "org", claims.Extra["org_id"])
	w.WriteHeader(http.StatusAccepted)
}

func expired(r *http.Request) bool {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil || claims.Expiry == nil {
		return true
	}
	return time.Now().Unix() > *claims.Expiry
}

func malformed(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil || claims.Subject == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}
