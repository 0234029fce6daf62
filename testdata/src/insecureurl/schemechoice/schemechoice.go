// Package schemechoice takes the scheme from the request, the configuration or the host: it is not known here.
package schemechoice

import (
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/invitation"
	"golang.org/x/oauth2"
)

func fromRequest(r *http.Request, email string) error {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	target := scheme + "://" + r.Host + "/accept"
	_, err := invitation.Create(r.Context(), &invitation.CreateParams{EmailAddress: email, RedirectURL: &target})
	return err
}

func fromProxy(r *http.Request) *oauth2.Config {
	scheme := "http"
	if r.Header.Get("X-Forwarded-Proto") == "https" {
		scheme = "https"
	}
	return &oauth2.Config{RedirectURL: fmt.Sprintf("%s://%s/callback", scheme, r.Host)}
}

func fromParameter(useTLS bool) clerk.Backend {
	scheme := "https"
	if !useTLS {
		scheme = "http"
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(scheme + "://api.example.com/v1")})
}

func fromHelper(r *http.Request) *oauth2.Config {
	return &oauth2.Config{RedirectURL: schemeOf(r) + "://" + r.Host + "/callback"}
}

func fromEnvironment() *oauth2.Config {
	return &oauth2.Config{RedirectURL: os.Getenv("SCHEME") + "://app.example.com/callback"}
}

func byHost(r *http.Request) *oauth2.Config {
	url := "https://" + r.Host + "/callback"
	if strings.HasPrefix(r.Host, "localhost") {
		url = "http://" + r.Host + "/callback"
	}
	return &oauth2.Config{RedirectURL: url}
}
