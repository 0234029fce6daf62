// Package escapes hands claims and tokens to where they can not be followed.
package escapes

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type handler struct {
	claims *clerk.UnverifiedToken
	token  string
	queue  chan *clerk.UnverifiedToken
}

func (h *handler) kept(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	h.claims = claims
}

func (h *handler) sent(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	h.queue <- claims
}

func (h *handler) stored(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: h.token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

// Whoever calls it may have verified the token.
func Subject(r *http.Request, token string) string {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		return ""
	}
	r.Header.Set("X-User", claims.Subject)
	return claims.Subject
}

type ctxKey struct{}

// What put it there may have verified it.
func fromContext(w http.ResponseWriter, r *http.Request) {
	token, _ := r.Context().Value(ctxKey{}).(string)
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}
