// want package:"reported"

// Package main serves a hotel, each part of which is wired in its own package.
package main

import (
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"

	"missingauthz/chihotel/guests"
	"missingauthz/chihotel/mw"
)

func main() {
	h := guests.New()
	r := chi.NewRouter()
	r.Mount("/guests", h.Routes())
	r.Mount("/desk", h.Desk())     // want `no-auth`
	r.Put("/keys/{id}", h.MakeKey) // want `unprotected-route`
	r.With(mw.Session).Delete("/keys/{id}", h.DropKey)
	r.With(mw.Maybe).Delete("/maybe/me", h.Leave) // want `optional-auth`
	r.With(mw.Concierge).Delete("/concierge/me", h.Leave)
	r.With(mw.Session, mw.Floor).Delete("/floor/{id}", h.Expel)
	r.With(mw.Session, mw.Suite).Delete("/suite/{id}", h.Expel)
	r.With(mw.Session, mw.Club).Delete("/club/{id}", h.Expel)
	r.With(mw.Session, mw.Spa).Delete("/spa/{id}", h.Expel)
	r.With(mw.Session, mw.Pool).Delete("/pool/{id}", h.Expel)
	log.Fatal(http.ListenAndServe(":8080", r))
}
