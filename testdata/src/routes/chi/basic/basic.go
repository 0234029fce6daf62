// Package main wires chi as its documentation does.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Use(logger)
	r.Get("/health", health) // route: GET /health main.logger -> main.health

	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Post("/users", create)                 // route: POST /users main.logger clerkhttp.RequireHeaderAuthorization -> main.create
		r.With(admin).Delete("/users/{id}", del) // route: DELETE /users/{id} main.logger clerkhttp.RequireHeaderAuthorization main.admin -> main.del
	})

	r.Route("/orgs", func(r chi.Router) {
		r.Get("/", list) // route: GET /orgs main.logger -> main.list
		r.Route("/{id}", func(r chi.Router) {
			r.Use(clerkhttp.WithHeaderAuthorization(), admin)
			r.Put("/", create)                             // route: PUT /orgs/{id} main.logger clerkhttp.WithHeaderAuthorization main.admin -> main.create
			r.Method("PATCH", "/x", http.HandlerFunc(del)) // route: PATCH /orgs/{id}/x main.logger clerkhttp.WithHeaderAuthorization main.admin -> main.del
			r.MethodFunc(http.MethodDelete, "/x", del)     // route: DELETE /orgs/{id}/x main.logger clerkhttp.WithHeaderAuthorization main.admin -> main.del
		})
	})

	sub := chi.NewRouter()
	sub.Use(admin)
	sub.HandleFunc("/stats", list)                   // route: ANY /admin/stats main.logger main.admin -> main.list
	sub.Handle("POST /reset", http.HandlerFunc(del)) // route: POST /admin/reset main.logger main.admin -> main.del
	r.Mount("/admin", sub)

	h := &handler{}
	r.Get("/me", h.me)                                                                    // route: GET /me main.logger -> (*main.handler).me
	r.Get("/inline", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }) // route: GET /inline main.logger -> func at basic/basic.go:41
	r.Get("/made", h.made())                                                              // route: GET /made main.logger -> (*main.handler).made
	r.Handle("/type", h)                                                                  // route: ANY /type main.logger -> (*main.handler).ServeHTTP
	r.NotFound(health)                                                                    // route: ANY /* main.logger -> main.health

	//clerkvet:public status page
	r.Get("/status", health) // route: GET /status main.logger -> main.health {public: status page}
	r.Get("/ping", health)   // route: GET /ping main.logger -> main.health

	log.Fatal(http.ListenAndServe(":8080", r))
}

func logger(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func admin(next http.Handler) http.Handler {
	fn := func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Admin") == "" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	}
	return http.HandlerFunc(fn)
}

type handler struct{ db any }

func (h *handler) me(w http.ResponseWriter, r *http.Request) {}

func (h *handler) made() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {}
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.me(w, r) }

func health(w http.ResponseWriter, r *http.Request) {}
func create(w http.ResponseWriter, r *http.Request) {}
func list(w http.ResponseWriter, r *http.Request)   {}
func del(w http.ResponseWriter, r *http.Request)    {}
