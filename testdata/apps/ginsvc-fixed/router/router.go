// Package router says which request goes where.
package router

import (
	"github.com/gin-gonic/gin"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/config"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/handlers"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/live"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/middleware"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/sessions"
)

// New returns the portal's routes.
func New(cfg *config.Config, h *handlers.Handlers, codec *sessions.Codec, feed *live.Feed) *gin.Engine {
	r := gin.New()
	r.Use(gin.Recovery(), middleware.Headers)

	r.GET("/healthz", h.Health)
	r.GET("/saml/metadata", h.Metadata)
	r.POST("/webhooks/clerk", h.Webhook)

	auth := r.Group("/auth")
	auth.GET("/login", h.Login)
	auth.GET("/callback", h.Callback)
	auth.POST("/logout", h.Logout)
	auth.POST("/signed-out", h.SignedOut)

	portal := r.Group("/portal", middleware.RequirePortal(codec))
	portal.GET("", h.Portal)
	portal.POST("/theme", h.Theme)

	r.GET("/api/v1/whoami", h.Whoami)
	r.GET("/api/v1/usage", h.Usage)
	r.GET("/api/v1/total", h.Total)
	r.GET("/live", feed.Handshake)
	r.GET("/archive", h.Download)

	api := r.Group("/api/v1", middleware.RequireSession(cfg.Origins...))
	api.GET("/tenant", h.Tenant)
	api.GET("/profile", h.Profile)
	api.POST("/exports", h.Export)

	tenants := api.Group("/tenants/:org", middleware.RequireTenant("org"))
	tenants.PATCH("", middleware.RequirePermission("org:settings:manage"), h.Rename)
	tenants.POST("/sso", middleware.RequirePermission("org:settings:manage"), h.ConnectSSO)
	tenants.DELETE("/members/:user", middleware.RequirePermission("org:members:manage"), h.RemoveMember)
	return r
}
