// Package routes wires.
package routes

import (
	"github.com/gin-gonic/gin"

	"routes/layered/handlers"
	"routes/layered/middleware"
)

// Setup registers all routes on a router that it is given.
func Setup(r *gin.Engine, h *handlers.Container, auth *middleware.Auth) {
	api := r.Group("/api/v1")
	setupUsers(api, h, auth)
	protected := api.Group("")
	protected.Use(auth.Require())
	{
		protected.DELETE("/orgs/:id", h.Orgs.Delete) // route: DELETE /api/v1/orgs/:id (*middleware.Auth).Require -> (*handlers.Orgs).Delete {handed out}
	}
}

func setupUsers(rg *gin.RouterGroup, h *handlers.Container, auth *middleware.Auth) {
	users := rg.Group("/users", middleware.Optional)
	users.GET("", h.Users.List) // route: GET /api/v1/users middleware.Optional -> (*handlers.Users).List {handed out}
}

// NewRouter makes the router itself.
func NewRouter(h *handlers.Container, auth *middleware.Auth) *gin.Engine {
	r := gin.New()
	Setup(r, h, auth)
	return r
}
