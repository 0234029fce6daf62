// Package server wires the API's routes.
package server

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
	chimw "github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/jwtauth/v5"
	jwxjwt "github.com/lestrrat-go/jwx/v2/jwt"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/clerkauth"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/handlers"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/middleware"
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
	drivers := jwtauth.New("HS256", cfg.Tokens.Driver, nil,
		jwxjwt.WithIssuer(config.Issuer), jwxjwt.WithAudience("drivers"), jwxjwt.WithRequiredClaim("exp"))

	r := chi.NewRouter()
	r.Use(chimw.RequestID, middleware.Log(p.Log), chimw.Recoverer, chimw.Timeout(30*time.Second), middleware.CORS(cfg.Origins))

	r.Get("/healthz", h.Health)
	r.Get("/openapi.json", docs)
	r.Method(http.MethodPost, "/webhooks/clerk", p.Webhooks)
	r.Post("/customs/receipts", h.CustomsReceipt)
	r.Method(http.MethodGet, "/live", p.Live)
	r.With(middleware.Tracking(p.Sessions)).Get("/tracking", h.Track)
	r.With(middleware.Pages(cfg.Origins)).Get("/print/shipments/{shipmentID}", h.GetShipment)

	r.Route("/v1", func(r chi.Router) {
		r.Use(authkit.RequireSession(cfg.Origins...))
		r.Get("/me", h.Me)
		r.Patch("/me/locale", h.SetLocale)
		r.Post("/portal/session", h.OpenPortal)
		r.Delete("/portal/session", h.ClosePortal)

		r.Get("/shipments", h.ListShipments)
		r.With(middleware.RequirePermission("org:shipments:book")).Post("/shipments", h.BookShipment)
		r.Get("/shipments/{shipmentID}", h.GetShipment)
		r.Post("/shipments/{shipmentID}/pickup-code", h.PickupCode)

		r.Route("/organizations/{orgID}", func(r chi.Router) {
			r.Use(middleware.ActiveOrganization("orgID"))
			r.Get("/members", h.Members)
			r.Get("/export.csv", h.Export)
			r.Group(func(r chi.Router) {
				r.Use(middleware.RequirePermission("org:members:manage"))
				r.Post("/invitations", h.Invite)
				r.Patch("/members/{userID}", h.SetRole)
			})
		})

		r.Route("/admin", func(r chi.Router) {
			r.Use(middleware.RequireStaff(cfg.StaffOrg))
			r.Use(clerkhttp.NeedsSessionReverification(clerk.SessionReverificationStrict))
			r.Post("/users/{userID}/ban", h.BanUser)
			r.Post("/users/{userID}/support-link", h.SupportLink)
		})
	})

	r.Route("/portal", func(r chi.Router) {
		r.Use(middleware.PortalSession(h.Service))
		r.Get("/labels", h.Labels)
		r.Post("/device", h.RememberDevice)
	})

	r.Route("/drivers", func(r chi.Router) {
		r.Use(jwtauth.Verify(drivers, jwtauth.TokenFromHeader), jwtauth.Authenticator(drivers))
		r.Post("/pickups", h.ConfirmPickup)
	})

	r.Route("/partners", func(r chi.Router) {
		r.Use(p.Partners.Require)
		r.Get("/shipments", h.PartnerShipments)
	})

	r.Route("/internal", func(r chi.Router) {
		r.Use(middleware.ServiceToken(h.Service, config.Issuer))
		r.Get("/members", h.ServiceMembers)
		r.Method(http.MethodPost, "/scans", p.Scans)
	})
	return r
}
