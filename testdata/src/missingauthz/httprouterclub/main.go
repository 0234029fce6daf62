// Package main runs a club that believes its members, and decides in another package.
package main

import (
	"log"
	"net/http"

	"github.com/julienschmidt/httprouter"

	"missingauthz/httprouterclub/auth"
	"missingauthz/httprouterclub/members"
)

func main() {
	router := httprouter.New()
	members.Routes(router)
	router.POST("/members/:id/unlock", members.Unlock)                                   // want `no-auth`
	router.DELETE("/members/:id", auth.Session(members.Remove))                          // want `object-level`
	router.DELETE("/clubs/:org", auth.Session(auth.Role("org:chair", members.DropClub))) // want `wrong-organization`
	router.PUT("/rooms/:id", auth.Session(auth.Keyholder(members.Remove)))
	router.PUT("/doors/:id", auth.Session(auth.Admin(members.Remove)))
	router.PUT("/halls/:id", auth.Session(auth.Trustee(members.Remove)))
	router.PUT("/files/:id", auth.Session(auth.Secretary(members.Remove)))
	router.PUT("/mine/:id", auth.Session(members.RemoveOwn))
	router.DELETE("/guest/me", auth.Guest(members.Leave))
	log.Fatal(http.ListenAndServe(":8080", router))
}
