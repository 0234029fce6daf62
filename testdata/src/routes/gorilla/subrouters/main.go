// Package main serves subrouters by themselves, behind what is put around them.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gorilla/mux"
	"github.com/urfave/negroni/v3"
)

// chained keeps no more than the subrouter.
func chained() {
	r := mux.NewRouter().StrictSlash(true).PathPrefix("/v1").Subrouter()
	r.HandleFunc("/users/{id}", get).Methods("GET") // route: GET /v1/users/{id} clerkhttp.RequireHeaderAuthorization -> main.get
	http.ListenAndServe(":8081", clerkhttp.RequireHeaderAuthorization()(r))
}

// deeper has subrouters in subrouters.
func deeper() {
	root := mux.NewRouter()
	api := root.PathPrefix("/api").Subrouter().PathPrefix("/v2").Subrouter()
	api.HandleFunc("/orgs", get).Methods("GET") // route: GET /api/v2/orgs clerkhttp.RequireHeaderAuthorization -> main.get
	http.ListenAndServe(":8082", clerkhttp.RequireHeaderAuthorization()(api))
}

// wrapped has one in the middle of a stack of middleware, as negroni's README shows it.
func wrapped() {
	router := mux.NewRouter()
	board := mux.NewRouter().PathPrefix("/board").Subrouter()
	board.HandleFunc("/members/{id}", get).Methods("DELETE") // route: DELETE /board/members/{id} main.session clerkhttp.RequireHeaderAuthorization -> main.get
	common := negroni.New(negroni.HandlerFunc(session))
	router.PathPrefix("/board").Handler(common.With(negroni.Wrap(board)))
	router.Handle("/me", common.With(negroni.WrapFunc(get))) // route: ANY /me main.session clerkhttp.RequireHeaderAuthorization -> main.get
	http.ListenAndServe(":8083", router)
}

// twice is served with a guard and, in its router, without.
func twice() {
	root := mux.NewRouter()
	sub := root.PathPrefix("/sub").Subrouter()
	sub.HandleFunc("/x", get) // route: ANY /sub/x clerkhttp.RequireHeaderAuthorization -> main.get; ANY /sub/x -> main.get
	go http.ListenAndServe(":8084", clerkhttp.RequireHeaderAuthorization()(sub))
	http.ListenAndServe(":8085", root)
}

// beside has a root with routes of its own, which nobody serves.
func beside() {
	root := mux.NewRouter()
	root.HandleFunc("/health", get) // route: ANY /health -> main.get
	sub := root.PathPrefix("/inner").Subrouter()
	sub.HandleFunc("/y", get) // route: ANY /inner/y clerkhttp.RequireHeaderAuthorization -> main.get
	http.ListenAndServe(":8086", clerkhttp.RequireHeaderAuthorization()(sub))
}

func main() {
	chained()
	deeper()
	wrapped()
	twice()
	beside()
}

func session(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	clerkhttp.RequireHeaderAuthorization()(next).ServeHTTP(w, r)
}

func get(w http.ResponseWriter, r *http.Request) {}
