// Package members serves members.
package members

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/julienschmidt/httprouter"

	"missingauthz/httprouterclub/auth"
)

// Routes registers what the package guards itself.
func Routes(router *httprouter.Router) {
	router.GET("/rules", func(w http.ResponseWriter, _ *http.Request, _ httprouter.Params) { fmt.Fprintln(w, "none") })
	router.DELETE("/me", auth.Session(Leave))
}

// Leave closes the caller's account.
func Leave(_ http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	user.Delete(r.Context(), auth.User(r))
}

// Remove removes a member.
func Remove(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if _, err := user.Delete(r.Context(), ps.ByName("id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

// RemoveOwn removes a member who is the caller.
func RemoveOwn(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if ps.ByName("id") != auth.User(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	Remove(w, r, ps)
}

// Unlock lets a member in again.
func Unlock(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	user.Unlock(r.Context(), ps.ByName("id"))
}

// DropClub removes a club.
func DropClub(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	organization.Delete(r.Context(), ps.ByName("org"))
}
