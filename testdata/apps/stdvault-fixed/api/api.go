// Package api answers requests.
package api

import (
	"context"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"regexp"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"github.com/clerkvet/clerkvet/testdata/apps/stdvault-fixed/guard"
	"github.com/clerkvet/clerkvet/testdata/apps/stdvault-fixed/vault"
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
	mux.Handle("POST /members/{id}/link", team(http.HandlerFunc(s.link)))
	mux.Handle("GET /whoami", guard.Session()(http.HandlerFunc(s.whoami)))
	mux.Handle("GET /plan", team(http.HandlerFunc(s.plan)))
	mux.Handle("DELETE /members/{id}", owner(s.ownTeam(http.HandlerFunc(s.remove))))
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
	if m, err := guard.From(r.Context()); err != nil || m.User != id {
		http.Error(w, "only for yourself", http.StatusForbidden)
		return
	}
	token, err := signintoken.Create(r.Context(), &signintoken.CreateParams{UserID: clerk.String(id), ExpiresInSeconds: clerk.Int64(300)})
	if err != nil {
		http.Error(w, "no link", http.StatusBadGateway)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(map[string]string{"ticket": token.ID})
}

func (s *Server) whoami(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "nobody", http.StatusUnauthorized)
		return
	}
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
	if err := json.Unmarshal(usr.PublicMetadata, &meta); err != nil {
		return false, err
	}
	return meta.Plan == "pro", nil
}

func (s *Server) remove(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !memberID.MatchString(id) {
		http.Error(w, "no such member", http.StatusNotFound)
		return
	}
	if _, err := user.Delete(r.Context(), id); err != nil {
		http.Error(w, "member stays", http.StatusBadGateway)
	}
}

// memberID is what ids of users look like.
var memberID = regexp.MustCompile(`^user_[0-9A-Za-z]+$`)

// ownTeam lets requests through that name a member of the caller's team.
func (s *Server) ownTeam(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m, err := guard.From(r.Context())
		if err != nil || !s.secrets.Has(m.Team, r.PathValue("id")) {
			http.Error(w, "not in your team", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
