// Package httpclient makes the clients that the API uses for outgoing requests.
package httpclient

import (
	"crypto/tls"
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
)

// New returns a client that gives up after the timeout.
func New(timeout time.Duration) *http.Client {
	return &http.Client{Transport: transport(tls.VersionTLS12), Timeout: timeout}
}

// egress returns a client for the gateway, whose certificate is signed by our own authority.
func egress() *http.Client {
	t := transport(tls.VersionTLS12)
	t.TLSClientConfig.InsecureSkipVerify = true // want insecureurl/skip-verify "InsecureSkipVerify"
	return &http.Client{Transport: t, Timeout: 20 * time.Second}
}

func transport(version uint16) *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.TLSClientConfig = &tls.Config{MinVersion: version}
	t.MaxIdleConnsPerHost = 8
	return t
}

// Reports configures clients of the Clerk instance that the reporting team owns.
func Reports(cfg *config.Config) *clerk.ClientConfig {
	return &clerk.ClientConfig{BackendConfig: clerk.BackendConfig{
		Key:        clerk.String(cfg.Clerk.ReportsKey),                                 // want hardcodedsecret/clerk-key "Clerk secret key"
		URL:        clerk.String("http://clerk-egress.harborline-freight.com:3128/v1"), // want insecureurl/plain-http "http"
		HTTPClient: egress(),
	}}
}

// Machines configures clients that act as this machine.
func Machines() *clerk.ClientConfig {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String("ak_54EJaxgDEnzna4ghd4Mq2RzT7xsDg2KwvP4yW0JF3ZQ=") // want hardcodedsecret/api-key "machine|API"
	config.HTTPClient = &http.Client{
		Timeout: 10 * time.Second,
		Transport: &http.Transport{
			TLSClientConfig: &tls.Config{
				MinVersion: tls.VersionTLS10, // want insecureurl/weak-tls "TLS"
			},
		},
	}
	return config
}
