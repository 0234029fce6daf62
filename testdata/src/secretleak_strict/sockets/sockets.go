// Package sockets has a token in the URL of a stream.
package sockets

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func events(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	token := r.URL.Query().Get("token") // want `the token of this stream is part of its URL, .* \(socket-url\)`
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}
