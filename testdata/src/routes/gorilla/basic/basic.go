// Package main shows that the middleware of a gorilla router covers all of its routes, whatever their order.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gorilla/mux"
)

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/health", get).Methods("GET") // route: GET /health main.logger -> main.get
	api := r.PathPrefix("/api").Subrouter()
	api.HandleFunc("/users/{id}", get).Methods("GET", "HEAD") // route: GET /api/users/{id} main.logger clerkhttp.RequireHeaderAuthorization -> main.get; HEAD /api/users/{id} main.logger clerkhttp.RequireHeaderAuthorization -> main.get
	api.Use(clerkhttp.RequireHeaderAuthorization())
	api.Path("/orgs").Methods(http.MethodPost).HandlerFunc(get) // route: POST /api/orgs main.logger clerkhttp.RequireHeaderAuthorization -> main.get
	api.NewRoute().Path("/x").Handler(http.HandlerFunc(get))    // route: ANY /api/x main.logger clerkhttp.RequireHeaderAuthorization -> main.get
	admin := api.NewRoute().Subrouter()
	admin.Use(gate)
	admin.Handle("/admin", http.HandlerFunc(get)).Methods("DELETE").Name("admin")                // route: DELETE /api/admin main.logger clerkhttp.RequireHeaderAuthorization main.gate -> main.get
	r.PathPrefix("/files/").Handler(http.StripPrefix("/files/", http.FileServer(http.Dir(".")))) // route: ANY /files/ main.logger -> http.FileServer
	//clerkvet:public shown to everybody
	r.HandleFunc("/about", get). // route: GET /about main.logger -> main.get {public: shown to everybody}
					Methods("GET")
	r.Use(logger)
	http.ListenAndServe(":8080", r)
}

func logger(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X") != "" {
			next.ServeHTTP(w, r)
		}
	})
}

func get(w http.ResponseWriter, r *http.Request) {}
