// Package main stacks middleware with negroni.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/urfave/negroni/v3"
)

var _ = clerkhttp.RequireHeaderAuthorization

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/a", get)                                                                     // route: ANY /a (*main.guard).ServeHTTP func at negroni/negroni.go:18 main.logs -> main.get
	mux.Handle("/b", negroni.New(negroni.HandlerFunc(logs), negroni.Wrap(http.HandlerFunc(get)))) // route: ANY /b (*main.guard).ServeHTTP func at negroni/negroni.go:18 main.logs main.logs -> main.get
	n := negroni.New(&guard{})
	n.UseFunc(func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) { next(w, r) })
	n.Use(negroni.HandlerFunc(logs))
	n.UseHandler(mux)
	n.Run(":8080")
}

type guard struct{}

func (g *guard) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Header.Get("Authorization") != "" {
		next(w, r)
	}
}

func logs(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) { next.ServeHTTP(w, r) }

func get(w http.ResponseWriter, r *http.Request) {}
