// Package signupacross has another package create users.
package signupacross

import (
	"net/http"

	"weakpassword/signupacross/users"
)

func signUp(w http.ResponseWriter, r *http.Request) {
	if err := users.Create(r.Context(), r.FormValue("email"), r.FormValue("password"), true); err != nil { // want `\(checks-skipped\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}

func register(w http.ResponseWriter, r *http.Request) {
	if err := users.Create(r.Context(), r.FormValue("email"), r.FormValue("password"), false); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
