// Package server wires the API's routes.
package server

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	chimw "github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/jwtauth/v5"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/clerkauth"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/handlers"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/middleware"
)

// Parts are what the routes lead to.
type Parts struct {
	Handlers *handlers.Handlers
	Webhooks http.Handler
	Partners *middleware.PartnerGuard
	Sessions *clerkauth.Verifier
	Scans    http.Handler
	Live     http.Handler
	Log      *slog.Logger
}

// Routes returns the API's handler.
func Routes(cfg *config.Config, p Parts) http.Handler {
	h := p.Handlers
	drivers := jwtauth.New("HS256", []byte("Am9DtFsJMRnvSQW7sUbl7n0cwkaE4HKp"), nil) // want hardcodedsecret/jwt-key "token"

	r := chi.NewRouter()
	r.Use(chimw.RequestID, middleware.Log(p.Log), chimw.Recoverer, chimw.Timeout(30*time.Second), middleware.CORS(cfg.Origins))

	r.Get("/healthz", h.Health)
	r.Get("/openapi.json", docs)
	r.Method(http.MethodPost, "/webhooks/clerk", p.Webhooks)
	r.Post("/customs/receipts", h.CustomsReceipt)

	r.Get("/v1/organizations/{orgID}/export.csv", h.Export)
	r.Method(http.MethodGet, "/live", p.Live)
	r.With(middleware.Tracking(p.Sessions)).Get("/tracking", h.Track)
	r.With(middleware.Pages()).Get("/print/shipments/{shipmentID}", h.GetShipment)
	r.Post("/devices", h.RememberDevice)

	r.Route("/v1", func(r chi.Router) {
		r.Use(middleware.Authenticate(cfg, p.Log))
		r.Get("/me", h.Me)
		r.Patch("/me/locale", h.SetLocale)
		r.Post("/portal/session", h.OpenPortal)
		r.Delete("/portal/session", h.ClosePortal)

		r.Get("/shipments", h.ListShipments)
		r.With(middleware.RequirePermission("org:shipments:book")).Post("/shipments", h.BookShipment)
		r.Get("/shipments/{shipmentID}", h.GetShipment)
		r.Post("/shipments/{shipmentID}/pickup-code", h.PickupCode)

		r.Get("/organizations/{orgID}/members", h.Members)
		r.Post("/organizations/{orgID}/invitations", h.Invite) // want missingauthz/optional-auth "organizationinvitation.Create"
		r.Patch("/organizations/{orgID}/members/{userID}", h.SetRole)
	})

	r.Route("/admin", func(r chi.Router) {
		r.Use(authkit.RequireSession(cfg.Origins...))
		r.Post("/users/{userID}/ban", h.BanUser)              // want missingauthz/object-level "user.Ban"
		r.Post("/users/{userID}/support-link", h.SupportLink) // want missingauthz/object-level "signintoken.Create"
	})

	r.Route("/portal", func(r chi.Router) {
		r.Use(middleware.PortalSession(h.Service))
		r.Get("/labels", h.Labels)
		r.Put("/device", h.KeepDevice)
	})

	r.Route("/drivers", func(r chi.Router) {
		r.Use(jwtauth.Verifier(drivers))
		r.Post("/pickups", h.ConfirmPickup)
	})

	r.Route("/partners", func(r chi.Router) {
		r.Use(p.Partners.Require)
		r.Get("/shipments", h.PartnerShipments)
	})

	r.Route("/internal", func(r chi.Router) {
		r.Use(middleware.ServiceToken(h.Service))
		r.Get("/members", h.ServiceMembers)
		r.Method(http.MethodPost, "/scans", p.Scans)
	})
	return r
}
