// Package main books a studio; its routes are guarded too little, too late or not at all.
package main

import (
	"net/http"
	"os"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	adapter "github.com/gwatts/gin-adapter"
)

func main() {
	h := &handlers{bookings: map[string]string{}}
	r := gin.Default()
	r.GET("/ping", func(c *gin.Context) { c.String(http.StatusOK, "pong") })
	r.POST("/artists/:id/ban", h.ban) // want `no-auth`

	r.DELETE("/bookings/:id", h.drop) // want `unprotected-route`
	authed := r.Group("/", requireSession())
	authed.GET("/bookings/:id", h.show)
	authed.PUT("/bookings/:id", h.book)
	authed.DELETE("/artists/:id", engineersOnly(), h.ban)
	authed.PUT("/artists/:id", engineersLater, h.ban)
	authed.PATCH("/artists/:id", engineersFirst, h.ban)
	authed.POST("/artists/:id/lock", ownEngineersOnly, h.ban)

	visitors := r.Group("/visitors", optionalSession)
	visitors.GET("/me", h.me)
	visitors.PUT("/me/booking", h.bookAny) // want `optional-auth`
	visitors.DELETE("/me", h.leave)
	visitors.DELETE("/me/now", h.leaveUntested) // want `optional-auth`

	adapted := r.Group("/adapted", adapter.Wrap(clerkhttp.WithHeaderAuthorization()))
	adapted.GET("/greeting", h.greet)
	adapted.GET("/hello", h.hello)
	r.DELETE("/bridged/me", bridged(), h.leave)
	r.DELETE("/local/me", sessionUnlessLocal(os.Getenv("LOCAL") != ""), h.leave)
	r.DELETE("/skipped/me", skipHealth, h.leave)
	r.Run(":8080")
}
