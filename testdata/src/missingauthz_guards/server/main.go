// Package main has routes that flags declare to be guarded or public.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz_guards/gate"
)

func main() {
	g := &gate.Gate{}
	mux := http.NewServeMux()
	mux.Handle("DELETE /guarded/{id}", g.Require(http.HandlerFunc(remove)))
	mux.Handle("DELETE /logged/{id}", g.Log(http.HandlerFunc(remove))) // want `DELETE /logged/{id} reaches user.Delete .*no-auth`
	mux.HandleFunc("POST /kiosk/users/{id}", remove)
	mux.HandleFunc("PUT /kiosk/users/{id}", remove) // want `PUT /kiosk/users/{id} reaches user.Delete .*no-auth`
	mux.HandleFunc("/open", remove)
	http.ListenAndServe(":8080", mux)
}

func remove(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), r.PathValue("id"))
}
