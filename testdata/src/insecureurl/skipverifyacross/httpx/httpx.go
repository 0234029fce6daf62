// Package httpx makes clients for other packages. It is not known here what they are for.
package httpx

import (
	"crypto/tls"
	"net/http"
)

// NewInsecureClient returns a client that trusts any certificate.
func NewInsecureClient() *http.Client {
	return &http.Client{Transport: Transport()}
}

// Transport returns a transport that trusts any certificate.
func Transport() *http.Transport {
	return &http.Transport{TLSClientConfig: Config()}
}

// Config returns a configuration that trusts any certificate.
func Config() *tls.Config {
	return &tls.Config{InsecureSkipVerify: true}
}

// NewClient returns a client that verifies certificates.
func NewClient() *http.Client {
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}}}
}

// NewConfigured returns a client that does as its caller says.
func NewConfigured(insecure bool) *http.Client {
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: insecure}}}
}
