// Package main runs docks; routes, guards and handlers stand in packages of their own.
package main

import (
	"log"
	"net/http"

	"missingauthz/httpdocks/guard"
	"missingauthz/httpdocks/ships"
)

func main() {
	h := &ships.Handler{Berths: map[string]string{}}
	mux := http.NewServeMux()
	ships.Public(mux)                          // want `no-auth`
	mux.HandleFunc("PUT /berths/{id}", h.Moor) // want `unprotected-route`
	mux.Handle("DELETE /berths/{id}", guard.Session(h.Leave))
	mux.Handle("DELETE /users/{id}", guard.Session(h.Remove)) // want `object-level`
	mux.Handle("DELETE /users/self/{id}", guard.Session(h.RemoveSelf))
	mux.Handle("DELETE /maybe/users/me", guard.Maybe(h.RemoveMe))                // want `optional-auth`
	mux.Handle("DELETE /ports/{org}", guard.Session(guard.Harbour(h.ClosePort))) // want `wrong-organization`
	mux.Handle("DELETE /port", guard.Session(guard.Harbour(h.CloseOwnPort)))
	mux.Handle("DELETE /pilot/users/me", guard.Pilot(h.RemoveMe))
	mux.Handle("DELETE /crane/users/{id}", guard.Session(guard.Crane(h.Remove)))
	mux.Handle("DELETE /crew/users/{id}", guard.Session(guard.Crew(h.Remove)))
	mux.Handle("DELETE /owner/users/{id}", guard.Session(guard.Owner(h.Remove)))
	mux.Handle("DELETE /watch/users/{id}", guard.Session(guard.Watch(h.Remove)))
	log.Fatal(http.ListenAndServe(":8080", guard.Logged(mux)))
}
