// Package main runs a market with its own verification of Clerk's tokens, in packages that do not quite fit.
package main

import (
	"log"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/labstack/echo/v4"

	"missingauthz/echo4market/authn"
	"missingauthz/echo4market/stalls"
)

func main() {
	keys, err := keyfunc.NewDefault([]string{"https://clerk.example.com/.well-known/jwks.json"})
	if err != nil {
		log.Fatal(err)
	}
	m := authn.New(keys)
	h := stalls.New()
	e := echo.New()
	e.POST("/users/:id/lock", h.Lock) // want `no-auth`
	e.PUT("/stalls/:id", h.Rent)      // want `unprotected-route`
	e.DELETE("/stalls/:id", h.GiveUp, m.Required)
	e.DELETE("/users/:id", h.Remove, m.Required) // want `object-level`
	e.DELETE("/users/me", h.RemoveMe, m.Required)
	e.DELETE("/own/:id", h.RemoveOwn, m.Required)
	e.DELETE("/browse/me", h.RemoveMe, m.Allowed) // want `optional-auth`
	e.DELETE("/admin/users/:id", h.Remove, m.Required, authn.Admin)
	e.DELETE("/vendor/users/:id", h.Remove, m.Required, authn.Vendor)
	e.DELETE("/mod/users/:id", h.Remove, m.Required, authn.Moderator)
	e.DELETE("/mail/users/:id", h.Remove, m.Required, authn.Mailed)
	e.DELETE("/halls/:org", h.CloseHall, m.Required, authn.Warden) // want `wrong-organization`
	e.DELETE("/courier/me", h.RemoveMe, authn.Courier)
	log.Fatal(e.Start(":8080"))
}
