// Package main bakes, behind a mux of net/http whose guards are written by hand.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func main() {
	b := &bakery{cakes: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("POST /bakers/{id}/ban", b.ban) // want `no-auth`
	mux.HandleFunc("DELETE /cakes/{id}", b.eat)    // want `unprotected-route`
	mux.Handle("PUT /cakes/{id}", signedIn(b.bake))
	mux.HandleFunc("GET /cakes/{id}", b.show)

	optional := clerkhttp.WithHeaderAuthorization()
	mux.Handle("GET /me", optional(http.HandlerFunc(b.me)))
	mux.Handle("POST /orders", optional(http.HandlerFunc(b.order))) // want `optional-auth`
	mux.Handle("DELETE /me", optional(http.HandlerFunc(b.leave)))

	mux.Handle("DELETE /bakers/{id}", signedIn(bakersOnly(b.ban)))
	mux.Handle("PUT /bakers/{id}", signedIn(bakersLater(b.ban)))
	mux.Handle("PATCH /bakers/{id}", signedIn(bakersFirst(b.ban)))
	mux.Handle("DELETE /test/me", unlessTesting(b.leave))

	api := http.NewServeMux()
	api.HandleFunc("DELETE /me", b.leave)
	api.HandleFunc("POST /admin/purge/{id}", b.ban) // want `no-auth`
	api.HandleFunc("POST /bakers/{id}/lock", b.ban) // want `object-level`
	mux.Handle("/api/", http.StripPrefix("/api", skipAdmin(api)))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
