// Package privatenetwork sends the Clerk secret key and tokens over a network that others share.
package privatenetwork

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"golang.org/x/oauth2"
)

func backends() []*clerk.BackendConfig {
	return []*clerk.BackendConfig{
		{URL: clerk.String("http://10.0.3.7:8080/v1")},                // want `http.*\(private-http\)`
		{URL: clerk.String("http://172.16.0.9/v1")},                   // want `http.*\(private-http\)`
		{URL: clerk.String("http://192.168.1.20/v1")},                 // want `http.*\(private-http\)`
		{URL: clerk.String("http://169.254.10.1/v1")},                 // want `http.*\(private-http\)`
		{URL: clerk.String("http://[fd12:3456::7]:8080/v1")},          // want `http.*\(private-http\)`
		{URL: clerk.String("http://api.example.com/v1")},              // want `http.*\(plain-http\)`
		{URL: clerk.String("https://10.0.3.7:8443/v1")},               // encrypted
		{URL: clerk.String("http://127.0.0.1:8080/v1")},               // never leaves the machine
		{URL: clerk.String("http://clerk-gateway:8080/v1")},           // want `http.*\(private-http\)`
		{URL: clerk.String("http://clerk.auth.svc:8080/v1")},          // want `http.*\(private-http\)`
		{URL: clerk.String("http://clerk.auth.svc.cluster.local/v1")}, // want `http.*\(private-http\)`
		{URL: clerk.String("http://localhost:8080/v1")},               // nor this
		{URL: clerk.String("http://host.docker.internal:8080/v1")},    // nor this
	}
}

func request(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, ordersURL(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}

// Neither the key nor a token travels here.
func callback() *oauth2.Config {
	return &oauth2.Config{RedirectURL: "http://192.168.1.20:3000/callback"}
}

func status() (*http.Request, error) {
	return http.NewRequest(http.MethodGet, "http://10.0.3.8/status", nil)
}
