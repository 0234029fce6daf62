// Package main uses httprouter, whose handlers get the parameters too.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/julienschmidt/httprouter"
)

func main() {
	r := httprouter.New()
	r.GET("/users/:id", get)                            // route: GET /users/:id clerkhttp.WithHeaderAuthorization -> main.get
	r.POST("/users", auth(get))                         // route: POST /users clerkhttp.WithHeaderAuthorization main.auth -> main.get
	r.Handler("PUT", "/users", http.HandlerFunc(plain)) // route: PUT /users clerkhttp.WithHeaderAuthorization -> main.plain
	r.HandlerFunc(http.MethodDelete, "/users", plain)   // route: DELETE /users clerkhttp.WithHeaderAuthorization -> main.plain
	http.ListenAndServe(":8080", clerkhttp.WithHeaderAuthorization()(r))
}

func auth(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if r.Header.Get("Authorization") == "" {
			w.WriteHeader(401)
			return
		}
		next(w, r, ps)
	}
}

func get(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {}
func plain(w http.ResponseWriter, r *http.Request)                     {}
