// Package rest makes handlers of use cases, which get a context and the decoded request.
package rest

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

// None is an empty request or response.
type None struct{}

// Handle adapts a use case.
func Handle[Req, Resp any](fn func(ctx context.Context, req Req) (Resp, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		req, err := decode[Req](r)
		if err != nil {
			Fail(w, err)
			return
		}
		resp, err := fn(r.Context(), req)
		if err != nil {
			Fail(w, err)
			return
		}
		json.NewEncoder(w).Encode(resp)
	})
}

// Signed adapts a use case of a signed-in user.
func Signed[Req, Resp any](fn func(ctx context.Context, userID string, req Req) (Resp, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var req Req
		if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
			Fail(w, err)
			return
		}
		serve(w, func() (Resp, error) { return fn(r.Context(), claims.Subject, req) })
	}
}

func serve[Resp any](w http.ResponseWriter, fn func() (Resp, error)) {
	resp, err := fn()
	if err != nil {
		Fail(w, err)
		return
	}
	json.NewEncoder(w).Encode(resp)
}

func decode[T any](r *http.Request) (T, error) {
	var v T
	err := json.NewDecoder(r.Body).Decode(&v)
	return v, err
}

// Fail answers with an error.
func Fail(w http.ResponseWriter, err error) {
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

// ForAdmins lets administrators alone run a use case.
func ForAdmins[Req, Resp any](fn func(ctx context.Context, req Req) (Resp, error), denied error) func(context.Context, Req) (Resp, error) {
	return func(ctx context.Context, req Req) (Resp, error) {
		claims, ok := clerk.SessionClaimsFromContext(ctx)
		if !ok || !claims.HasRole("org:admin") {
			var none Resp
			return none, denied
		}
		return fn(ctx, req)
	}
}
