// Package interfaceignored drops what a verifier behind an interface says.
package interfaceignored

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type Verifier interface {
	Verify(ctx context.Context, token string) error
}

func method(w http.ResponseWriter, r *http.Request, v Verifier) {
	token := bearer(r)
	_ = v.Verify(r.Context(), token)
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}
