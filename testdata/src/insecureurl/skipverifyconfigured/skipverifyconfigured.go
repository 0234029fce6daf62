// Package skipverifyconfigured leaves the decision to who runs the program.
package skipverifyconfigured

import (
	"crypto/tls"
	"flag"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

var insecure = flag.Bool("insecure", false, "trust any server")

type config struct {
	Insecure bool
}

func fromFlag() *tls.Config { return &tls.Config{InsecureSkipVerify: *insecure} }

func fromField(c config) *tls.Config { return &tls.Config{InsecureSkipVerify: c.Insecure} }

func fromEnvironment() *tls.Config {
	return &tls.Config{InsecureSkipVerify: os.Getenv("INSECURE") == "true"}
}

func guarded(c config) clerk.Backend {
	tlsConfig := &tls.Config{MinVersion: tls.VersionTLS12}
	if c.Insecure {
		tlsConfig.InsecureSkipVerify = true
	}
	transport := &http.Transport{TLSClientConfig: tlsConfig}
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: &http.Client{Transport: transport}})
}

func guardedByFlag(transport *http.Transport) {
	if *insecure {
		transport.TLSClientConfig = &tls.Config{InsecureSkipVerify: true}
	}
}

func guardedByEnvironment() *http.Client {
	if os.Getenv("APP_ENV") == "development" {
		return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	}
	return http.DefaultClient
}

func switched(profile string) *tls.Config {
	switch profile {
	case "insecure", "development":
		return &tls.Config{InsecureSkipVerify: true}
	default:
		return &tls.Config{MinVersion: tls.VersionTLS12}
	}
}

func returnedEarly(c config) *tls.Config {
	if !c.Insecure {
		return &tls.Config{MinVersion: tls.VersionTLS12}
	}
	return &tls.Config{InsecureSkipVerify: true}
}

func otherwise(c config) *tls.Config {
	tlsConfig := &tls.Config{}
	if production := !c.Insecure; production {
		tlsConfig.MinVersion = tls.VersionTLS13
	} else {
		tlsConfig.InsecureSkipVerify = true
	}
	return tlsConfig
}

func unset() *tls.Config {
	return &tls.Config{InsecureSkipVerify: false}
}
