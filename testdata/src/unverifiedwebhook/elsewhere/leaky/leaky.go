// Package leaky has middleware that lets everything through.
package leaky

import (
	"bytes"
	"io"
	"log"
	"net/http"

	svix "github.com/svix/svix-webhooks/go"
)

func Svix(wh *svix.Webhook) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			payload, _ := io.ReadAll(r.Body)
			r.Body = io.NopCloser(bytes.NewReader(payload))
			if err := wh.Verify(payload, r.Header); err != nil { // want `forged events are used at line \d+ although Verify rejects them`
				log.Print(err)
			}
			next.ServeHTTP(w, r)
		})
	}
}
