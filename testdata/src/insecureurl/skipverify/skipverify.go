// Package skipverify talks to Clerk without asking who answers.
package skipverify

import (
	"crypto/tls"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
)

const skip = true

func literal() clerk.Backend {
	client := &http.Client{
		Transport: &http.Transport{
			TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // want `InsecureSkipVerify.*\(skip-verify\)`
		},
	}
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: client})
}

func spread() *jwks.Client {
	config := &clerk.ClientConfig{}
	config.HTTPClient = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{
		MinVersion:         tls.VersionTLS12,
		InsecureSkipVerify: skip, // want `InsecureSkipVerify.*\(skip-verify\)`
	}}}
	return jwks.NewClient(config)
}

func assigned() clerk.Backend {
	config := &tls.Config{}
	config.InsecureSkipVerify = true // want `InsecureSkipVerify.*\(skip-verify\)`
	transport := &http.Transport{TLSClientConfig: config}
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: &http.Client{Transport: transport}})
}

func throughTransport(client *http.Client) {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = new(tls.Config)
	transport.TLSClientConfig.InsecureSkipVerify = true // want `InsecureSkipVerify.*\(skip-verify\)`
	client.Transport = transport
}

// Every request of the program is affected, Clerk's too.
func everywhere() {
	http.DefaultTransport.(*http.Transport).TLSClientConfig = &tls.Config{InsecureSkipVerify: true} // want `InsecureSkipVerify.*\(skip-verify\)`
}

func localVariable() *tls.Config {
	insecure := true
	return &tls.Config{InsecureSkipVerify: insecure} // want `InsecureSkipVerify.*\(skip-verify\)`
}

func fromOtherFile() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: newClient()})
}

// Whether a configuration is there already has nothing to do with what the operator wants.
func unlessSet(transport *http.Transport) {
	if transport.TLSClientConfig == nil {
		transport.TLSClientConfig = &tls.Config{InsecureSkipVerify: true} // want `InsecureSkipVerify.*\(skip-verify\)`
	}
}

// Nor has a word that only contains the name of a setting.
func newest(latest, current int) *tls.Config {
	if latest > current {
		return &tls.Config{InsecureSkipVerify: true} // want `InsecureSkipVerify.*\(skip-verify\)`
	}
	return nil
}

// An attacker who presents a bad certificate gets what he wants.
func onError(err error) *tls.Config {
	config := &tls.Config{}
	if err != nil {
		config.InsecureSkipVerify = true // want `InsecureSkipVerify.*\(skip-verify\)`
	}
	return config
}
