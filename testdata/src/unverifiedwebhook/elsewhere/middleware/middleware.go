// Package middleware verifies webhooks for handlers of other packages.
package middleware

import (
	"bytes"
	"io"
	"net/http"

	svix "github.com/svix/svix-webhooks/go"
)

// Svix lets only signed requests through.
func Svix(wh *svix.Webhook) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			payload, err := io.ReadAll(r.Body)
			if err != nil {
				http.Error(w, "unreadable body", http.StatusBadRequest)
				return
			}
			if err := wh.Verify(payload, r.Header); err != nil {
				http.Error(w, "invalid signature", http.StatusUnauthorized)
				return
			}
			r.Body = io.NopCloser(bytes.NewReader(payload))
			next.ServeHTTP(w, r)
		})
	}
}
