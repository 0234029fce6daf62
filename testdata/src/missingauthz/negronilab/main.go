// Package main runs a laboratory, whose guards in another package believe too much.
package main

import (
	"net/http"

	"github.com/urfave/negroni"

	"missingauthz/negronilab/guard"
	"missingauthz/negronilab/samples"
)

func main() {
	mux := http.NewServeMux()
	mux.Handle("POST /users/{id}/unban", negroni.New(negroni.WrapFunc(samples.Unban)))                // want `no-auth`
	mux.Handle("DELETE /users/{id}", negroni.New(&guard.Session{}, negroni.WrapFunc(samples.Remove))) // want `object-level`
	mux.Handle("DELETE /own/{id}", negroni.New(&guard.Session{}, negroni.WrapFunc(samples.RemoveOwn)))
	mux.Handle("DELETE /me", negroni.New(&guard.Session{Optional: true}, negroni.WrapFunc(samples.Leave)))
	mux.Handle("DELETE /labs/{org}", negroni.New(&guard.Session{}, guard.Role("org:lead"), negroni.WrapFunc(samples.CloseLab))) // want `wrong-organization`
	mux.Handle("DELETE /lab", negroni.New(&guard.Session{}, guard.Role("org:lead"), negroni.WrapFunc(samples.CloseOwnLab)))
	mux.Handle("DELETE /robot/me", negroni.New(negroni.HandlerFunc(guard.Robot), negroni.WrapFunc(samples.Leave)))
	mux.Handle("DELETE /freezer/{id}", negroni.New(&guard.Session{}, negroni.HandlerFunc(guard.Freezer), negroni.WrapFunc(samples.Remove)))
	mux.Handle("DELETE /poison/{id}", negroni.New(&guard.Session{}, negroni.HandlerFunc(guard.Poison), negroni.WrapFunc(samples.Remove)))
	mux.Handle("DELETE /laser/{id}", negroni.New(&guard.Session{}, negroni.HandlerFunc(guard.Laser), negroni.WrapFunc(samples.Remove)))
	n := negroni.Classic()
	n.UseHandler(mux)
	http.ListenAndServe(":8080", n)
}
