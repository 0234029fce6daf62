package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
)

type fleet struct {
	trucks map[string]string
	trips  []string
}

func (f *fleet) show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, f.trucks[mux.Vars(r)["id"]])
}
func (f *fleet) park(_ http.ResponseWriter, r *http.Request) {
	f.trucks[mux.Vars(r)["id"]] = r.FormValue("lot")
}
func (f *fleet) scrap(_ http.ResponseWriter, r *http.Request) { delete(f.trucks, mux.Vars(r)["id"]) }
func (f *fleet) trip(_ http.ResponseWriter, r *http.Request) {
	f.trips = append(f.trips, r.FormValue("to"))
}

func (f *fleet) me(w http.ResponseWriter, r *http.Request) {
	if id, ok := r.Context().Value(driverKey).(string); ok {
		fmt.Fprintln(w, id)
	}
}

func (f *fleet) leave(w http.ResponseWriter, r *http.Request) {
	id, ok := r.Context().Value(driverKey).(string)
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), id)
}

func (f *fleet) greet(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context()) // want `ok-ignored`
	fmt.Fprintln(w, "hello", claims.Subject)
}

func ban(_ http.ResponseWriter, r *http.Request) { user.Ban(r.Context(), mux.Vars(r)["id"]) }
