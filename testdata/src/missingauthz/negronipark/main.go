// Package main runs a park behind negroni, as it should.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
	"github.com/urfave/negroni/v3"

	"missingauthz/negronipark/gate"
)

var trees = map[string]string{}

func main() {
	public := mux.NewRouter()
	public.HandleFunc("/trees", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }).Methods("GET")

	api := mux.NewRouter().PathPrefix("/api").Subrouter()
	api.HandleFunc("/trees/{id}", plant).Methods("PUT")
	api.Handle("/trees/{id}", negroni.New(gate.Role("org:ranger"), negroni.WrapFunc(fell))).Methods("DELETE")
	api.HandleFunc("/me", leave).Methods("DELETE")
	api.Handle("/rangers/{id}", negroni.New(gate.Role("org:chief"), negroni.WrapFunc(dismiss))).Methods("DELETE")
	api.HandleFunc("/rangers/{id}/self", dismissSelf).Methods("DELETE")
	api.Handle("/parks/{org}", negroni.New(gate.Role("org:chief"), negroni.WrapFunc(closePark))).Methods("DELETE")

	public.PathPrefix("/api").Handler(negroni.New(
		negroni.HandlerFunc(gate.Session),
		negroni.Wrap(api),
	))
	n := negroni.Classic()
	n.UseFunc(gate.Log)
	n.UseHandler(public)
	log.Fatal(http.ListenAndServe(":8080", n))
}

func plant(_ http.ResponseWriter, r *http.Request) { trees[mux.Vars(r)["id"]] = r.FormValue("kind") }
func fell(_ http.ResponseWriter, r *http.Request)  { delete(trees, mux.Vars(r)["id"]) }

func leave(_ http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), caller(r).Subject) }

func dismiss(_ http.ResponseWriter, r *http.Request) { user.Ban(r.Context(), mux.Vars(r)["id"]) }

func dismissSelf(w http.ResponseWriter, r *http.Request) {
	if mux.Vars(r)["id"] != caller(r).Subject {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	dismiss(w, r)
}

func closePark(w http.ResponseWriter, r *http.Request) {
	org := mux.Vars(r)["org"]
	if caller(r).ActiveOrganizationID != org {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	organization.Delete(r.Context(), org)
}

func caller(r *http.Request) *clerk.SessionClaims {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	return claims
}
