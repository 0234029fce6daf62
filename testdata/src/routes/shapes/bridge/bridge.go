// Package main runs middleware of net/http inside other frameworks.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func main() {
	r := gin.New()
	r.Use(wrap(clerkhttp.RequireHeaderAuthorization()))
	r.GET("/a", get)             // route: GET /a main.wrap (clerkhttp.RequireHeaderAuthorization) (main.wrap) -> main.get
	r.GET("/b", both(auth), get) // route: GET /b main.wrap (clerkhttp.RequireHeaderAuthorization) (main.wrap) main.both (main.auth) -> main.get
	r.Run()

	e := echo.New()
	e.Use(bridge(clerkhttp.WithHeaderAuthorization()))
	e.GET("/c", item) // route: GET /c main.bridge clerkhttp.WithHeaderAuthorization main.bridge -> main.item
	e.Start(":1")
}

func wrap(mw func(http.Handler) http.Handler) gin.HandlerFunc {
	return func(c *gin.Context) {
		mw(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c.Request = r
			c.Next()
		})).ServeHTTP(c.Writer, c.Request)
	}
}

func both(h gin.HandlerFunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		h(c)
		c.Next()
	}
}

func bridge(mw func(http.Handler) http.Handler) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) (err error) {
			mw(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				c.SetRequest(r)
				err = next(c)
			})).ServeHTTP(nil, c.Request())
			return err
		}
	}
}

func auth(c *gin.Context)       {}
func get(c *gin.Context)        {}
func item(c echo.Context) error { return nil }
