// Package v1 uses the first SDK.
package v1

import (
	"net/http"

	"github.com/clerkinc/clerk-sdk-go/clerk"
)

type server struct{ client clerk.Client }

func (s *server) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /me", s.deleteMe)
	return clerk.RequireSessionV2(s.client)(mux)
}

func (s *server) deleteMe(w http.ResponseWriter, r *http.Request) { //= read claims tested; work (*UsersService).Delete caller Subject, authn
	claims, ok := clerk.SessionFromContext(r.Context())
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.client.Users().Delete(claims.Subject)
}

func (s *server) byKey(w http.ResponseWriter, r *http.Request) { //= read claims tested; work (*UsersService).Delete caller Subject, authn
	claims, ok := r.Context().Value(clerk.ActiveSessionClaims).(*clerk.SessionClaims)
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.client.Users().Delete(claims.Subject)
}

func (s *server) token(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn
		if _, err := s.client.VerifyToken(r.Header.Get("Authorization")); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) ban(w http.ResponseWriter, r *http.Request) { //= work (*UsersService).Ban request r.FormValue("id"), none
	s.client.Users().Ban(r.FormValue("id"))
}
