// Package main says which types stand behind the interfaces of the handlers.
package main

import (
	"net/http"

	"missingauthz/ports/directory"
	"missingauthz/ports/web"
)

func main() {
	s := &web.Server{Accounts: &directory.Accounts{}, Sessions: directory.Tokens{}}
	go http.ListenAndServe(":8081", s.Open())   // want `DELETE /users/\{id\} \(web/web.go:29\) reaches user.Delete \(directory/directory.go:14\) with no authentication`
	go http.ListenAndServe(":8082", s.Signed()) // want `DELETE /people/\{id\} \(web/web.go:36\) lets every signed-in user run user.Delete \(directory/directory.go:14\) with the id in .*; compare it with the caller's or require a role \(object-level\)`
	http.ListenAndServe(":8080", s.Own())
}
