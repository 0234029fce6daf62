// Package muxapi returns handlers.
package muxapi

import "net/http"

// Handler serves below a prefix that it does not know.
func Handler(protect func(http.Handler) http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /list", list)
	mux.Handle("DELETE /item/{id}", protect(http.HandlerFunc(remove)))
	return mux
}

func list(w http.ResponseWriter, r *http.Request)   {}
func remove(w http.ResponseWriter, r *http.Request) {}
