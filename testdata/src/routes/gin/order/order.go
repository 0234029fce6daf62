// Package main shows that gin's middleware covers what is registered after it.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
)

var _ = clerkhttp.RequireHeaderAuthorization

func main() {
	r := gin.Default()
	r.GET("/before", get) // route: GET /before -> main.get
	r.Use(auth())
	r.GET("/after", get) // route: GET /after main.auth -> main.get

	early := r.Group("/early")
	r.Use(logs)
	early.GET("/x", get) // route: GET /early/x main.auth -> main.get
	late := r.Group("/late", admin("org:admin"))
	late.GET("/x", logs, get) // route: GET /late/x main.auth main.logs main.admin main.logs -> main.get
	late.Use(logs)
	nested := late.Group("/nested/")
	{
		nested.POST("", get)       // route: POST /late/nested/ main.auth main.logs main.admin main.logs -> main.get
		nested.DELETE("/:id", get) // route: DELETE /late/nested/:id main.auth main.logs main.admin main.logs -> main.get
	}
	r.Handle("PURGE", "/cache", get)                   // route: PURGE /cache main.auth main.logs -> main.get
	r.Match([]string{"GET", "POST"}, "/match", get)    // route: GET /match main.auth main.logs -> main.get; POST /match main.auth main.logs -> main.get
	r.Any("/any", gin.WrapF(plain))                    // route: ANY /any main.auth main.logs -> main.plain
	r.Any("/wrap", gin.WrapH(http.HandlerFunc(plain))) // route: ANY /wrap main.auth main.logs -> main.plain
	r.NoRoute(get)                                     // route: ANY /* main.auth main.logs -> main.get
	r.Static("/static", "./public")

	api := r.Group("/api")
	api.Use(func(c *gin.Context) { c.Next() })
	{
		v1 := api.Group("/v1")
		users := &users{}
		v1.GET("/users", users.list)      // route: GET /api/v1/users main.auth main.logs func at order/order.go:38 -> (*main.users).list
		v1.GET("/users/:id", users.get()) // route: GET /api/v1/users/:id main.auth main.logs func at order/order.go:38 -> (*main.users).get
	}
	r.Run()
}

func auth() gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetHeader("Authorization") == "" {
			c.AbortWithStatus(401)
			return
		}
		c.Next()
	}
}

func admin(role string) gin.HandlerFunc {
	return func(c *gin.Context) {}
}

func logs(c *gin.Context)                          {}
func get(c *gin.Context)                           {}
func plain(w http.ResponseWriter, r *http.Request) {}

type users struct{}

func (u *users) list(c *gin.Context) {}

func (u *users) get() gin.HandlerFunc {
	return func(c *gin.Context) { c.JSON(200, nil) }
}
