// Package main has routes that nothing can be said about, or that are public on purpose.
package main

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
	svix "github.com/svix/svix-webhooks/go"
)

type authenticator interface {
	Wrap(http.Handler) http.Handler
	Check(*http.Request) error
}

type server struct {
	auth    authenticator
	hook    *svix.Webhook
	enabled bool
}

func run(s *server, other func(http.Handler) http.Handler) {
	r := chi.NewRouter()
	r.With(s.auth.Wrap).Delete("/a/{id}", remove)
	r.With(other).Delete("/b/{id}", remove)
	r.Delete("/c/{id}", s.checked)
	r.Post("/webhooks/clerk", s.webhook)
	r.Post("/signup", signUp)
	//clerkvet:public only the cluster reaches this port
	r.Delete("/d/{id}", remove)
	r.Group(func(r chi.Router) {
		if s.enabled {
			r.Use(clerkhttp.RequireHeaderAuthorization())
		}
		r.Delete("/e/{id}", remove)
	})
	http.ListenAndServe(":8080", r)
}

func main() { run(&server{enabled: os.Getenv("AUTH") != "off"}, nil) }

func remove(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	if err := s.auth.Check(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func (s *server) webhook(w http.ResponseWriter, r *http.Request) {
	var payload []byte
	if err := s.hook.Verify(payload, r.Header); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	user.Delete(r.Context(), string(payload))
}

func signUp(_ http.ResponseWriter, r *http.Request) {
	user.Create(r.Context(), &user.CreateParams{Password: clerk.String(r.FormValue("password"))})
}
