// Package behind registers handlers of another package behind middleware of a third.
package behind

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	svix "github.com/svix/svix-webhooks/go"

	"unverifiedwebhook/elsewhere/handlers"
	"unverifiedwebhook/elsewhere/middleware"
)

func routes(h *handlers.Handlers, s handlers.Store, wh *svix.Webhook) http.Handler {
	r := chi.NewRouter()
	r.With(middleware.Svix(wh)).Post("/webhooks/clerk", h.ClerkWebhook)
	r.Group(func(r chi.Router) {
		r.Use(middleware.Svix(wh))
		r.Post("/webhooks/users", handlers.Users(s))
		r.Handle("/webhooks/orgs", &handlers.Receiver{Store: s})
	})
	return r
}
