// Package transport makes HTTP clients.
package transport

import (
	"crypto/tls"
	"net/http"
	"time"
)

const userAgent = "harborline-portal/3.2"

// Client returns a client for services on the internet.
func Client(timeout time.Duration) *http.Client {
	base := http.DefaultTransport.(*http.Transport).Clone()
	base.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS13}
	return &http.Client{Transport: agent{base}, Timeout: timeout}
}

// agent says who sends the request.
type agent struct{ next http.RoundTripper }

func (a agent) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("User-Agent", userAgent)
	return a.next.RoundTrip(r)
}
