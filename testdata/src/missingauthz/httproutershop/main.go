// Package main runs a shop whose handlers are wrapped one by one, and some not as they should be.
package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/julienschmidt/httprouter"
)

func main() {
	s := &shop{items: map[string]string{}}
	router := httprouter.New()
	router.GET("/", s.index)
	router.POST("/users/:id/ban", ban)    // want `no-auth`
	router.DELETE("/items/:id", s.remove) // want `unprotected-route`
	router.PUT("/items/:id", signedIn(s.put))
	router.GET("/items/:id", s.get)

	router.DELETE("/carts/:id", maybe(s.dropCart)) // want `optional-auth`
	router.GET("/carts", maybe(s.carts))
	router.DELETE("/clerks/:id", signedIn(manager(ban)))
	router.PUT("/clerks/:id", signedIn(managerAfter(ban)))
	router.PATCH("/clerks/:id", signedIn(managerFirst(ban)))
	router.DELETE("/me", unlessLocal(leave))
	router.Handler("GET", "/greeting", clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(greet)))
	router.Handler("GET", "/hello", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(hello)))
	log.Fatal(http.ListenAndServe(":8080", router))
}

type shop struct{ items map[string]string }

func (s *shop) index(w http.ResponseWriter, _ *http.Request, _ httprouter.Params) {
	fmt.Fprintln(w, len(s.items))
}

func (s *shop) get(w http.ResponseWriter, _ *http.Request, ps httprouter.Params) {
	fmt.Fprintln(w, s.items[ps.ByName("id")])
}

func (s *shop) put(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	s.items[ps.ByName("id")] = r.FormValue("name")
}

func (s *shop) remove(w http.ResponseWriter, _ *http.Request, ps httprouter.Params) {
	delete(s.items, ps.ByName("id"))
	w.WriteHeader(http.StatusNoContent)
}

func (s *shop) carts(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	if id, ok := r.Context().Value(callerKey{}).(string); ok {
		fmt.Fprintln(w, "carts of", id)
	}
}

func (s *shop) dropCart(w http.ResponseWriter, _ *http.Request, ps httprouter.Params) {
	delete(s.items, "cart "+ps.ByName("id"))
	w.WriteHeader(http.StatusNoContent)
}

func ban(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if _, err := user.Ban(r.Context(), ps.ByName("id")); err != nil {
		http.Error(w, "Clerk does not answer", http.StatusBadGateway)
	}
}

func leave(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	id, ok := r.Context().Value(callerKey{}).(string)
	if !ok {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), id)
}

func greet(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	fmt.Fprintln(w, "hello", claims.Subject)
}

func hello(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	fmt.Fprintln(w, "hello", claims.Subject)
}
