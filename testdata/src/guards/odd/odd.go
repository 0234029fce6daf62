// Package odd has code of unusual forms.
package odd

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// Both call each other.
func even(ctx context.Context, n int) bool { //= nothing
	if n == 0 {
		return true
	}
	return odd(ctx, n-1)
}

func odd(ctx context.Context, n int) bool { //= nothing
	if n == 0 {
		return false
	}
	return even(ctx, n-1)
}

type handlerOf[T any] struct {
	next func(http.ResponseWriter, *http.Request, T)
}

func (h handlerOf[T]) serve(w http.ResponseWriter, r *http.Request) { //= next authn; read claims tested
	var zero T
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	h.next(w, r, zero)
}

func pair() (http.ResponseWriter, *http.Request) { return nil, nil }

func forward(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), none
	user.Delete(r.Context(), r.PathValue("id"))
}

func spread() { forward(pair()) }

func loop(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Delete request r.Form["id"], authn
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	for !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	for _, id := range r.Form["id"] {
		if id == claims.Subject {
			continue
		}
		user.Delete(r.Context(), id)
	}
}

var Global = func(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), none
	user.Delete(r.Context(), r.PathValue("id"))
}

func recovers(w http.ResponseWriter, r *http.Request) (err error) { //= read claims deref; work user.Delete caller Subject, authn
	defer func() { _ = recover() }()
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	_, err = user.Delete(r.Context(), claims.Subject)
	return err
}

func labels(w http.ResponseWriter, r *http.Request, ids []string) { //= read claims tested; work user.Delete param 2, authn
retry:
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		return
	}
	for _, id := range ids {
		if _, err := user.Delete(r.Context(), id); err != nil {
			goto retry
		}
	}
}

func each(ids []string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, id := range ids {
			if !yield(id) {
				return
			}
		}
	}
}

func iterates(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Delete unknown, authn
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		return
	}
	for id := range each(r.Form["id"]) {
		user.Delete(r.Context(), id)
	}
}
