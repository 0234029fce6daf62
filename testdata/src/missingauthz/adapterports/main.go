// Package main hands a service to the package that makes handlers of its methods.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"

	"missingauthz/adapterports/api"
	"missingauthz/adapterports/people"
)

func main() {
	var p api.People = &people.Service{}
	http.ListenAndServe(":8080", api.Routes(p, clerkhttp.RequireHeaderAuthorization())) // want `POST /users/remove \(api/api.go:\d+\) reaches user.Delete \(people/people.go:\d+\) with no authentication; .* \(no-auth\)` `POST /signed/remove \(api/api.go:\d+\) lets every signed-in user run user.Delete .* \(object-level\)`
}
