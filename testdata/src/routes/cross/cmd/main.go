// Package main serves what another package built.
package main

import (
	"net/http"

	"routes/cross/auth"
	"routes/cross/router"
	"routes/cross/users"
)

func main() {
	h := router.New(router.Deps{ // route: GET /users auth.Role -> (*users.Handler).List {at users/users.go:19, seen tree 1}; DELETE /users/{id} auth.Role clerkhttp.WithHeaderAuthorization (*auth.Gate).Require -> (*users.Handler).Delete {at users/users.go:20, seen tree 1}; GET /v2/users auth.Role clerkhttp.WithHeaderAuthorization (*auth.Gate).Require auth.Role -> (*users.Handler).List {at users/users.go:26, seen tree 1, seen tree 4}; DELETE /v2/users/{id} auth.Role clerkhttp.WithHeaderAuthorization (*auth.Gate).Require auth.Role -> (*users.Handler).Delete {at users/users.go:27, seen tree 1, seen tree 4}
		Users: users.New(nil),
		Gate:  auth.NewGate("x"),
	})
	http.ListenAndServe(":8080", auth.Role("outer")(h))
}
