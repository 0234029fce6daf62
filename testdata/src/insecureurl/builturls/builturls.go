// Package builturls puts plain HTTP URLs together from a scheme in the source and a host from elsewhere.
package builturls

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/invitation"
	"golang.org/x/oauth2"
)

const domain = "app.example.com"

func formattedConstant() *oauth2.Config {
	return &oauth2.Config{
		RedirectURL: fmt.Sprintf("http://%s/oauth/callback", domain), // want `http.*\(plain-http\)`
	}
}

func formattedEnvironment() *oauth2.Config {
	host := os.Getenv("APP_HOST")
	return &oauth2.Config{
		RedirectURL: fmt.Sprintf("http://%s/oauth/callback", host), // want `http.*\(plain-http\)`
	}
}

func requestHost(r *http.Request) *oauth2.Config {
	return &oauth2.Config{
		RedirectURL: "http://" + r.Host + "/oauth/callback", // want `http.*\(plain-http\)`
	}
}

func invite(r *http.Request, email string) error {
	target := fmt.Sprintf("http://%s/accept?email=%s", r.Host, email) // want `http.*\(plain-http\)`
	_, err := invitation.Create(r.Context(), &invitation.CreateParams{EmailAddress: email, RedirectURL: &target})
	return err
}

func concatenatedEnvironment() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{
		URL: clerk.String("http://" + os.Getenv("CLERK_GATEWAY") + "/v1"), // want `http.*\(plain-http\)`
	})
}

func literalHost(ctx context.Context, id string) error {
	target := "http://app.example.com/invitations/" + id // want `http.*\(plain-http\)`
	_, err := invitation.Create(ctx, &invitation.CreateParams{RedirectURL: &target})
	return err
}

// Nothing is known of the host, so nothing is known of the network between.
func unknownHost(host string) *oauth2.Config {
	return &oauth2.Config{RedirectURL: fmt.Sprintf("http://%s/oauth/callback", host)}
}

func unknownAddress(port int) *oauth2.Config {
	return &oauth2.Config{RedirectURL: fmt.Sprintf("http://localhost:%d/oauth/callback", port)}
}

func loopbackPort() *oauth2.Config {
	return &oauth2.Config{RedirectURL: "http://127.0.0.1:" + os.Getenv("PORT") + "/oauth/callback"}
}

func containerHost() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(fmt.Sprintf("http://%s:%d/v1", "clerk-mock", 8080))})
}
