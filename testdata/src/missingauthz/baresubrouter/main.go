// Package main serves a subrouter of gorilla/mux as it is, and stacks of negroni that ask for too little.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
	"github.com/urfave/negroni/v3"
)

func remove(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), mux.Vars(r)["id"]) }

func session(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	clerkhttp.RequireHeaderAuthorization()(next).ServeHTTP(w, r)
}

func logger(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) { next(w, r) }

func main() {
	r := mux.NewRouter().PathPrefix("/v1").Subrouter()
	r.HandleFunc("/users/{id}", remove).Methods("DELETE") // want `DELETE /v1/users/{id} reaches user.Delete .*no-auth`

	common := negroni.New(negroni.HandlerFunc(logger))
	r.Handle("/members/{id}", common.With(negroni.WrapFunc(remove)))                                            // want `/v1/members/{id} reaches user.Delete .*no-auth`
	r.Handle("/people/{id}", common.With(negroni.HandlerFunc(session), negroni.Wrap(http.HandlerFunc(remove)))) // want `/v1/people/{id} lets every signed-in user run user.Delete .*object-level`
	http.ListenAndServe(":8080", r)
}
