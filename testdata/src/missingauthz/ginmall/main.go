// Package main wires a mall, whose shops and guards stand in other packages.
package main

import (
	"github.com/gin-gonic/gin"

	"missingauthz/ginmall/mw"
	"missingauthz/ginmall/shops"
)

func main() {
	r := gin.New()
	shops.RegisterPublic(r) // want `no-auth`
	h := &shops.Handler{Open: map[string]bool{}}
	r.PUT("/shops/:id", h.OpenShop) // want `unprotected-route`
	api := r.Group("/")
	api.Use(mw.Session)
	api.DELETE("/shops/:id", h.CloseShop)
	h.RegisterUsers(api)                     // want `object-level` `wrong-organization`
	r.DELETE("/maybe/me", mw.Maybe, h.Leave) // want `optional-auth`
	r.DELETE("/parking/me", mw.Parking, h.Leave)
	api.DELETE("/guards/users/:id", mw.Guard, h.Remove)
	api.DELETE("/loyal/users/:id", mw.Loyal, h.Remove)
	api.DELETE("/staff/users/:id", mw.Staff, h.Remove)
	api.DELETE("/boss/users/:id", mw.Boss, h.Remove)
	api.DELETE("/desk/users/:id", mw.HalfDesk, h.Remove)
	api.DELETE("/late/users/:id", mw.LateDesk, h.Remove)
	r.Run()
}
