// Package open registers handlers of another package with nothing before them.
package open

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"unverifiedwebhook/elsewhere/handlers"
)

func routes(h *handlers.Handlers, s handlers.Store) http.Handler {
	r := chi.NewRouter()
	r.Post("/webhooks/clerk", h.ClerkWebhook)                // want `ClerkWebhook acts on events at handlers.go:25 that nobody has verified, .* \(no-verification\)`
	r.Post("/webhooks/users", handlers.Users(s))             // want `Users acts on events at handlers.go:38`
	r.Handle("/webhooks/orgs", &handlers.Receiver{Store: s}) // want `ServeHTTP acts on events at handlers.go:54`
	r.Get("/healthz", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) })
	return r
}
