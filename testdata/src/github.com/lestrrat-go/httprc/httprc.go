// Package httprc declares the part of github.com/lestrrat-go/httprc that the fixtures use.
package httprc

import "net/http"

type HTTPClient interface {
	Get(string) (*http.Response, error)
}

type Whitelist interface {
	IsAllowed(string) bool
}
