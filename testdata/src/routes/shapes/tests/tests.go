// Package tests has routes in its tests, which nobody can reach.
package tests

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

// Handler returns the routes.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/a", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(get))) // route: ANY /a clerkhttp.RequireHeaderAuthorization -> tests.get {handed out}
	return mux
}

func get(w http.ResponseWriter, r *http.Request) {}
