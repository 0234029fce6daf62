// Package api answers requests.
package api

import (
	"context"
	"encoding/json"
	"io"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"github.com/clerkvet/clerkvet/testdata/apps/stdvault/guard"
	"github.com/clerkvet/clerkvet/testdata/apps/stdvault/vault"
)

// A Server has the handlers.
type Server struct{ secrets *vault.Memory }

// New returns a server.
func New(m *vault.Memory) *Server { return &Server{m} }

// Handler returns all routes.
func (s *Server) Handler() http.Handler {
	team := guard.Chain(guard.Session(), guard.Members)
	owner := guard.Chain(guard.Session(), guard.Members, guard.Owner)

	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.Handle("GET /secrets/{name}", team(http.HandlerFunc(s.get)))
	mux.Handle("PUT /secrets/{name}", team(http.HandlerFunc(s.put)))
	mux.Handle("DELETE /team", owner(http.HandlerFunc(s.drop)))
	mux.Handle("POST /members/{id}/link", team(http.HandlerFunc(s.link))) // want missingauthz/object-level "POST /members/{id}/link .*signintoken.Create"
	mux.Handle("GET /whoami", guard.Session()(http.HandlerFunc(s.whoami)))
	mux.Handle("GET /plan", team(http.HandlerFunc(s.plan)))
	mux.HandleFunc("DELETE /members/{id}", s.remove) // want missingauthz/no-auth "DELETE /members/{id} reaches user.Delete"
	return logged(mux)
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.Method, r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func (s *Server) get(w http.ResponseWriter, r *http.Request) {
	m, err := guard.From(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	secret, ok := s.secrets.Get(m.Team, r.PathValue("name"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	_, _ = io.WriteString(w, secret)
}

func (s *Server) put(w http.ResponseWriter, r *http.Request) {
	m, err := guard.From(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	s.secrets.Put(m.Team, r.PathValue("name"), r.FormValue("value"))
}

func (s *Server) drop(w http.ResponseWriter, r *http.Request) {
	m, err := guard.From(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	if _, err := organization.Delete(r.Context(), m.Team); err != nil {
		http.Error(w, "team stays", http.StatusBadGateway)
	}
}

func (s *Server) link(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	token, err := signintoken.Create(r.Context(), &signintoken.CreateParams{UserID: clerk.String(id), ExpiresInSeconds: clerk.Int64(300)})
	if err != nil {
		http.Error(w, "no link", http.StatusBadGateway)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(map[string]string{"ticket": token.ID})
}

func (s *Server) whoami(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want missingauthz/ok-ignored "without a test"
	_, _ = io.WriteString(w, claims.Subject)
}

func (s *Server) plan(w http.ResponseWriter, r *http.Request) {
	m, err := guard.From(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	ok, err := paid(r.Context(), m.User)
	if err != nil || !ok {
		http.Error(w, "upgrade first", http.StatusPaymentRequired)
		return
	}
	_, _ = io.WriteString(w, "pro")
}

func paid(ctx context.Context, id string) (bool, error) {
	usr, err := user.Get(ctx, id)
	if err != nil {
		return false, err
	}
	var meta struct {
		Plan string `json:"plan"`
	}
	if err := json.Unmarshal(usr.UnsafeMetadata, &meta); err != nil { // want missingauthz/unsafe-metadata "unsafe metadata"
		return false, err
	}
	return meta.Plan == "pro", nil
}

func (s *Server) remove(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if _, err := user.Delete(r.Context(), id); err != nil { // want unsafeid/unescaped-id "user.Delete"
		http.Error(w, "member stays", http.StatusBadGateway)
	}
}
