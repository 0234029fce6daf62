// Package main starts.
package main

import (
	"log"

	"github.com/gin-gonic/gin"

	"routes/layered/handlers"
	"routes/layered/middleware"
	"routes/layered/routes"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	r := gin.Default()
	h := handlers.NewContainer(nil)
	auth := middleware.New("x")
	routes.Setup(r, h, auth) // route: GET /api/v1/users middleware.Optional -> (*handlers.Users).List {at routes/routes.go:24}; DELETE /api/v1/orgs/:id (*middleware.Auth).Require -> (*handlers.Orgs).Delete {at routes/routes.go:18}
	return r.Run(":8080")
}
