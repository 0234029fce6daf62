// Package privatenetwork stays on addresses that no router of the Internet forwards. It is advice, on request only,
// that keys and tokens deserve TLS there too.
package privatenetwork

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"golang.org/x/oauth2"
)

func backends() []*clerk.BackendConfig {
	return []*clerk.BackendConfig{
		{URL: clerk.String("http://10.0.3.7:8080/v1")},
		{URL: clerk.String("http://172.16.0.9/v1")},
		{URL: clerk.String("http://192.168.1.20/v1")},
		{URL: clerk.String("http://169.254.10.1/v1")},
		{URL: clerk.String("http://[fd12:3456::7]:8080/v1")},
		{URL: clerk.String("http://[fe80::1]/v1")},
	}
}

func request(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "http://10.0.3.8/orders", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}

func callback() *oauth2.Config {
	return &oauth2.Config{RedirectURL: "http://192.168.1.20:3000/callback"}
}
