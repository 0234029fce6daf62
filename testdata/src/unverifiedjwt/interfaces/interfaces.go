// Package interfaces verifies behind interfaces and function values, which can not be followed.
package interfaces

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

type Sessions interface {
	Lookup(ctx context.Context, token string) (string, bool)
}

func method(w http.ResponseWriter, r *http.Request, v Verifier) {
	token := bearer(r)
	if err := v.Verify(r.Context(), token); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func lookup(w http.ResponseWriter, r *http.Request, s Sessions) {
	token := bearer(r)
	if _, ok := s.Lookup(r.Context(), token); !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func value(w http.ResponseWriter, r *http.Request, verify func(string) error) {
	token := bearer(r)
	if err := verify(token); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func retry(f func() error) error { return f() }

func closure(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	err := retry(func() error {
		_, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
		return err
	})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}
