// Package httpclient makes the clients that the API uses for outgoing requests.
package httpclient

import (
	"crypto/tls"
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/config"
)

// New returns a client that gives up after the timeout.
func New(timeout time.Duration) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS12}
	transport.MaxIdleConnsPerHost = 8
	return &http.Client{Transport: transport, Timeout: timeout}
}

// Reports configures clients of the Clerk instance that the reporting team owns.
func Reports(cfg *config.Config) *clerk.ClientConfig {
	backend := clerk.BackendConfig{
		Key:        clerk.String(cfg.Clerk.ReportsKey),
		HTTPClient: New(20 * time.Second),
	}
	if cfg.Clerk.GatewayURL != "" {
		backend.URL = clerk.String(cfg.Clerk.GatewayURL)
	}
	return &clerk.ClientConfig{BackendConfig: backend}
}

// Machines configures clients that act as this machine.
func Machines(cfg *config.Config) *clerk.ClientConfig {
	return &clerk.ClientConfig{BackendConfig: clerk.BackendConfig{
		Key:        clerk.String(cfg.Clerk.MachineKey),
		HTTPClient: New(10 * time.Second),
	}}
}
