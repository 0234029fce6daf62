// Package main runs what is complete elsewhere.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"

	"routes/complete/app"
)

func main() {
	app.Run()
	app.Serve(clerkhttp.RequireHeaderAuthorization()) // route: GET /b clerkhttp.RequireHeaderAuthorization -> app.get {at app/app.go:23, tree 0}
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.WithHeaderAuthorization())
		app.Add(r) // route: GET /c clerkhttp.WithHeaderAuthorization -> app.get {at app/app.go:29}
	})
	app.Add(r) // route: GET /c -> app.get {at app/app.go:29}
	http.ListenAndServe(":8081", r)
}
