// Package nethttp has handlers and middleware of net/http.
package nethttp

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type ctxKey string

const userKey ctxKey = "user"

// Require rejects requests without a good token.
func Require(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/nethttp.ctxKey("user") authn
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token == "" {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		ctx := context.WithValue(r.Context(), userKey, claims.Subject)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// Forgetful answers and goes on.
func Forgetful(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next none; read claims tested
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized) //! no-stop
		}
		next.ServeHTTP(w, r)
	})
}

// Lenient is the SDK's own, with a test behind.
func Lenient(next http.Handler) http.Handler { //= nothing
	return clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn+optional; read claims tested
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || claims.Subject == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

// UserID takes the user from the context.
func UserID(ctx context.Context) (string, bool) { //= read context guards/nethttp.ctxKey("user") tested; result 1 true none & context guards/nethttp.ctxKey("user"); result 0 non-nil none & context guards/nethttp.ctxKey("user"); result 0 from caller context guards/nethttp.ctxKey("user")
	id, ok := ctx.Value(userKey).(string)
	return id, ok
}

func currentUser(w http.ResponseWriter, r *http.Request) (string, bool) { //= read context guards/nethttp.ctxKey("user") tested; result 1 true none & context guards/nethttp.ctxKey("user")
	id, ok := UserID(r.Context())
	if !ok || id == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return "", false
	}
	return id, true
}

type Handler struct{ users *user.Client }

// Delete deletes the caller.
func (h *Handler) Delete(w http.ResponseWriter, r *http.Request) { //= work user.Delete caller context guards/nethttp.ctxKey("user"), none & context guards/nethttp.ctxKey("user"); read context guards/nethttp.ctxKey("user") tested
	id, ok := currentUser(w, r)
	if !ok {
		return
	}
	h.remove(r.Context(), id)
}

func (h *Handler) remove(ctx context.Context, id string) error { //= work user.Delete param 2, none
	_, err := h.users.Delete(ctx, id)
	return err
}

// Ban bans anyone.
func (h *Handler) Ban(w http.ResponseWriter, r *http.Request) { //= work user.Ban request r.PathValue("id"), authn; read claims tested
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

// BanAsAdmin asks for a role.
func (h *Handler) BanAsAdmin(w http.ResponseWriter, r *http.Request) { //= work user.Ban request r.PathValue("id"), authn+role; read claims tested
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

// DeleteSelf compares.
func (h *Handler) DeleteSelf(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), authn+owner; read claims tested
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	id := r.PathValue("id")
	if !ok || claims.Subject != id {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), id)
}

// Open has no check at all.
func Open(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.URL.Query().Get("id"), none
	user.Delete(r.Context(), r.URL.Query().Get("id"))
}
