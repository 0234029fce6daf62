// Package httprc declares the part of github.com/lestrrat-go/httprc/v3 that the fixtures use.
package httprc

import "net/http"

type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

type Whitelist interface {
	IsAllowed(string) bool
}

type InsecureWhitelist struct{}

func (InsecureWhitelist) IsAllowed(_ string) bool

type WhitelistFunc func(string) bool

func (f WhitelistFunc) IsAllowed(u string) bool
