// Package main runs a warehouse with the routers, guards and handlers of other packages.
package main

import (
	"log"
	"net/http"

	"github.com/gorilla/mux"

	"missingauthz/gorillawarehouse/guard"
	"missingauthz/gorillawarehouse/stock"
)

func main() {
	r := mux.NewRouter()
	stock.Open(r.PathPrefix("/open").Subrouter()) // want `no-auth`
	h := stock.New()
	api := r.PathPrefix("/api").Subrouter()
	api.Use(guard.Session)
	h.Register(api)                                                        // want `object-level` `wrong-organization`
	r.HandleFunc("/pallets/{id}", h.DropPallet).Methods(http.MethodDelete) // want `unprotected-route`
	r.Handle("/pallets/{id}", guard.Session(http.HandlerFunc(h.PutPallet))).Methods(http.MethodPut)

	maybe := r.PathPrefix("/maybe").Subrouter()
	maybe.Use(guard.Anybody)
	maybe.HandleFunc("/account", h.Close).Methods(http.MethodDelete) // want `optional-auth`

	scanner := r.PathPrefix("/scanner").Subrouter()
	scanner.Use(guard.Scanner)
	scanner.HandleFunc("/account", h.Close).Methods(http.MethodDelete)

	vip := r.PathPrefix("/vip").Subrouter()
	vip.Use(guard.Session, guard.Tier)
	vip.HandleFunc("/accounts/{id}", h.CloseAny).Methods(http.MethodDelete)
	trusted := r.PathPrefix("/trusted").Subrouter()
	trusted.Use(guard.Session, guard.Trusted)
	trusted.HandleFunc("/accounts/{id}", h.CloseAny).Methods(http.MethodDelete)
	family := r.PathPrefix("/family").Subrouter()
	family.Use(guard.Session, guard.Family)
	family.HandleFunc("/accounts/{id}", h.CloseAny).Methods(http.MethodDelete)
	log.Fatal(http.ListenAndServe(":8080", r))
}
