// Package main serves news behind chains of alice, not all of which hold.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/justinas/alice"
)

func main() {
	n := &newsroom{articles: map[string]string{}}
	open := alice.New(recoverer, logged)
	maybe := open.Append(clerkhttp.WithHeaderAuthorization())
	session := open.Append(clerkhttp.RequireHeaderAuthorization())

	mux := http.NewServeMux()
	mux.Handle("GET /articles/{id}", open.ThenFunc(n.show))
	mux.Handle("POST /authors/{id}/ban", open.ThenFunc(n.ban))   // want `no-auth`
	mux.Handle("DELETE /articles/{id}", open.ThenFunc(n.remove)) // want `unprotected-route`
	mux.Handle("PUT /articles/{id}", session.ThenFunc(n.put))
	mux.Handle("GET /me", maybe.ThenFunc(n.me))
	mux.Handle("POST /letters", maybe.ThenFunc(n.letter)) // want `optional-auth`
	mux.Handle("DELETE /me", maybe.Append(signedIn).ThenFunc(n.leave))
	mux.Handle("DELETE /self", session.ThenFunc(n.leave))

	mux.Handle("DELETE /authors/{id}", session.Append(editor).ThenFunc(n.ban))
	mux.Handle("PUT /authors/{id}", session.Append(editorAfter).ThenFunc(n.ban))
	mux.Handle("PATCH /authors/{id}", session.Extend(alice.New(editorFirst)).ThenFunc(n.ban))
	mux.Handle("DELETE /preview/me", open.Append(unlessPreview).ThenFunc(n.leave))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
