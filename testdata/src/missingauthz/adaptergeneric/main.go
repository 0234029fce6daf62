// Package main registers use cases of one package by the adapters of another.
package main

import (
	"context"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz/adaptergeneric/people"
	"missingauthz/adaptergeneric/rest"
)

func main() {
	auth := clerkhttp.RequireHeaderAuthorization()
	svc := &people.Service{}
	mux := http.NewServeMux()

	mux.Handle("POST /a/users/delete", rest.Handle(svc.Remove))                          // want `POST /a/users/delete reaches user.Delete \(people/people.go:\d+\) with no authentication; .* \(no-auth\)`
	mux.Handle("POST /a/explicit", rest.Handle[people.ByID, people.Nothing](svc.Remove)) // want `POST /a/explicit reaches user.Delete .* \(no-auth\)`
	mux.Handle("POST /a/signed", auth(rest.Handle(svc.Remove)))                          // want `POST /a/signed lets every signed-in user run user.Delete .* with the id in ID; .* \(object-level\)`
	mux.Handle("POST /a/admins", auth(rest.Handle(rest.ForAdmins(svc.Remove, people.ErrDenied))))
	mux.Handle("POST /a/me/delete", rest.Handle(svc.RemoveSelf))

	mux.HandleFunc("POST /b/close", rest.Signed(svc.Close))
	mux.HandleFunc("POST /b/remove", rest.Signed(svc.RemoveFor)) // want `POST /b/remove lets every signed-in user run user.Delete .* with the id in ID; .* \(object-level\)`
	mux.HandleFunc("POST /b/own", rest.Signed(svc.RemoveOwn))

	mux.Handle("POST /c/ban", rest.Handle(func(ctx context.Context, q people.ByID) (rest.None, error) { // want `POST /c/ban reaches user.Ban .* \(no-auth\)`
		_, err := user.Ban(ctx, q.ID)
		return rest.None{}, err
	}))

	register(mux, svc)
	http.ListenAndServe(":8080", mux)
}

// A route of the table.
type route struct {
	pattern string
	handler http.Handler
}

func register(mux *http.ServeMux, svc *people.Service) {
	for _, r := range []route{
		{"POST /d/users/delete", rest.Handle(svc.Remove)}, // want `POST /d/users/delete reaches user.Delete .* \(no-auth\)`
		{"POST /d/users/close", rest.Signed(svc.Close)},
	} {
		mux.Handle(r.pattern, r.handler)
	}
}
