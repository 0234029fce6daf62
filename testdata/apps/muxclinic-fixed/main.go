// Command muxclinic books appointments at a clinic.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gorilla/mux"
	"github.com/justinas/alice"

	"github.com/clerkvet/clerkvet/testdata/apps/muxclinic-fixed/patients"
	"github.com/clerkvet/clerkvet/testdata/apps/muxclinic-fixed/staff"
)

func main() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
	log.Fatal(http.ListenAndServe(":8080", router()))
}

func router() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) {}).Methods(http.MethodGet)
	book := patients.NewBook()
	clinic := staff.Clinic{}

	signedIn := alice.New(clerkhttp.WithHeaderAuthorization(), staff.SignedIn)
	doctors := signedIn.Append(staff.Doctors)
	r.Handle("/staff/me", signedIn.ThenFunc(clinic.Leave)).Methods(http.MethodDelete)
	r.Handle("/staff/{id}", doctors.ThenFunc(clinic.Dismiss)).Methods(http.MethodDelete)

	s := r.PathPrefix("/patients").Subrouter()
	s.Use(signedIn.Then)
	s.HandleFunc("/{id}", book.Get).Methods(http.MethodGet)
	s.HandleFunc("/{id}", book.Put).Methods(http.MethodPut)
	s.HandleFunc("/{id}", book.Drop).Methods(http.MethodDelete)
	r.Handle("/locum/{id}", doctors.ThenFunc(clinic.Dismiss)).Methods(http.MethodDelete)
	return r
}
