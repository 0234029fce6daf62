// Package main tracks a fleet behind negroni, and some routes stand where nothing asks who calls.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gorilla/mux"
	"github.com/urfave/negroni/v3"
)

func main() {
	f := &fleet{trucks: map[string]string{}}
	router := mux.NewRouter()
	router.HandleFunc("/trucks/{id}", f.show).Methods("GET")
	router.HandleFunc("/drivers/{id}/ban", ban).Methods("POST")  // want `no-auth`
	router.HandleFunc("/trucks/{id}", f.scrap).Methods("DELETE") // want `unprotected-route`
	router.Handle("/trucks/{id}", with(f.park, session)).Methods("PUT")
	router.Handle("/me", with(f.me, remember)).Methods("GET")
	router.Handle("/trips", with(f.trip, remember)).Methods("POST") // want `optional-auth`
	router.Handle("/me", with(f.leave, session)).Methods("DELETE")

	router.Handle("/drivers/{id}", with(ban, session, dispatcher)).Methods("DELETE")
	router.Handle("/drivers/{id}", with(ban, session, dispatcherAfter)).Methods("PUT")
	router.Handle("/drivers/{id}", with(ban, session, dispatcherFirst)).Methods("PATCH")
	router.Handle("/demo/me", with(f.leave, unlessDemo)).Methods("DELETE")
	router.Handle("/greeting", clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(f.greet))).Methods("GET")

	wrapped := negroni.New(negroni.Wrap(clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(nothing))), negroni.WrapFunc(ban))
	router.Handle("/wrapped/{id}", wrapped).Methods("DELETE") // want `no-auth`

	n := negroni.Classic()
	n.UseHandler(router)
	n.Run(":8080")
}

// with puts middleware of negroni before a handler.
func with(h http.HandlerFunc, guards ...negroni.HandlerFunc) http.Handler {
	n := negroni.New()
	for _, g := range guards {
		n.Use(g)
	}
	n.UseHandlerFunc(h)
	return n
}

func nothing(http.ResponseWriter, *http.Request) {}
