// Package main makes appointments, and some of its routes stand beside the subrouter that asks who calls.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
)

func main() {
	a := &app{slots: map[string]string{}}
	r := mux.NewRouter()
	r.Use(logging)
	r.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }).Methods("GET")
	r.HandleFunc("/doctors/{id}/lock", lockDoctor).Methods("POST") // want `no-auth`
	r.HandleFunc("/slots/{id}", a.cancel).Methods("DELETE")        // want `unprotected-route`

	slots := r.PathPrefix("/slots").Subrouter()
	slots.HandleFunc("", a.list).Methods("GET")
	slots.HandleFunc("/{id}", a.book).Methods("PUT")
	slots.Use(clerkhttp.RequireHeaderAuthorization()) // for all of the subrouter, also what was registered before

	me := r.PathPrefix("/me").Subrouter()
	me.Use(clerkhttp.WithHeaderAuthorization())
	me.HandleFunc("", a.hello).Methods("GET")
	me.HandleFunc("/slots/{id}", a.cancel).Methods("DELETE") // want `optional-auth`
	me.HandleFunc("", a.leave).Methods("DELETE")

	doctors := r.PathPrefix("/doctors").Subrouter()
	doctors.Use(clerkhttp.RequireHeaderAuthorization(), doctorsOnly)
	doctors.HandleFunc("/{id}", lockDoctor).Methods("DELETE")
	nurses := r.PathPrefix("/nurses").Subrouter()
	nurses.Use(clerkhttp.RequireHeaderAuthorization(), afterwards)
	nurses.HandleFunc("/{id}", lockDoctor).Methods("DELETE")
	lab := r.PathPrefix("/lab").Subrouter()
	lab.Use(clerkhttp.RequireHeaderAuthorization(), labOnly)
	lab.HandleFunc("/slots/{id}", a.cancel).Methods("DELETE")
	wards := r.PathPrefix("/wards").Subrouter()
	wards.Use(skipUnlessConfigured)
	wards.HandleFunc("/me", a.leave).Methods("DELETE")
	log.Fatal(http.ListenAndServe(":8080", r))
}

func lockDoctor(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Lock(r.Context(), mux.Vars(r)["id"]); err != nil {
		http.Error(w, "Clerk does not answer", http.StatusBadGateway)
	}
}
