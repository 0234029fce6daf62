// Package weaktls agrees to versions of TLS that are broken, on connections that carry Clerk's tokens and keys.
package weaktls

import (
	"crypto/tls"
	"net/http"

	"insecureurl/weaktls/policy"

	"github.com/clerk/clerk-sdk-go/v2"
)

const oldest = tls.VersionTLS11

func client() clerk.Backend {
	transport := &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS10}} // want `TLS.*\(weak-tls\)`
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: &http.Client{Transport: transport}})
}

func server(h http.Handler) *http.Server {
	return &http.Server{
		Handler: h,
		TLSConfig: &tls.Config{
			MinVersion: tls.VersionTLS11, // want `TLS.*\(weak-tls\)`
		},
	}
}

func assigned(config *tls.Config) {
	config.MinVersion = tls.VersionSSL30 // want `TLS.*\(weak-tls\)`
}

func named() *tls.Config { return &tls.Config{MinVersion: oldest} } // want `TLS.*\(weak-tls\)`

func number() *tls.Config { return &tls.Config{MinVersion: 0x0301} } // want `TLS.*\(weak-tls\)`

func elsewhere() *tls.Config { return &tls.Config{MinVersion: policy.Oldest} } // want `TLS.*\(weak-tls\)`

func capped() *tls.Config { return &tls.Config{MaxVersion: tls.VersionTLS11} } // want `TLS.*\(weak-tls\)`

func fromOtherFile() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: &http.Client{Transport: &http.Transport{TLSClientConfig: legacy()}}})
}
