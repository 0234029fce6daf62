// Package httpsurls is what the other packages should have written: the same calls, over TLS.
package httpsurls

import (
	"context"
	"fmt"
	"net/http"
	"os"

	keyfunc2 "github.com/MicahParks/keyfunc/v2"
	keyfunc3 "github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/domain"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/invitation"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/oauthapplication"
	"github.com/clerk/clerk-sdk-go/v2/redirecturl"
	"github.com/clerk/clerk-sdk-go/v2/samlconnection"
	"github.com/coreos/go-oidc/v3/oidc"
	jwk2 "github.com/lestrrat-go/jwx/v2/jwk"
	jwk3 "github.com/lestrrat-go/jwx/v3/jwk"
	"golang.org/x/oauth2"
)

const apiURL = "https://api.clerk.com/v1"

func backend() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(apiURL)})
}

func fromSDK() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(clerk.APIURL)})
}

func middleware() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.ProxyURL("https://app.example.com/__clerk"),
		clerkhttp.AuthorizedPartyMatches("https://app.example.com"),
	)
}

func resources(ctx context.Context, token string) {
	_, _ = jwt.Verify(ctx, &jwt.VerifyParams{Token: token, ProxyURL: clerk.String("https://app.example.com/__clerk")})
	_, _ = domain.Create(ctx, &domain.CreateParams{ProxyURL: clerk.String("https://satellite.example.com/__clerk")})
	_, _ = redirecturl.Create(ctx, &redirecturl.CreateParams{URL: clerk.String("https://app.example.com/sso-callback")})
	_, _ = invitation.Create(ctx, &invitation.CreateParams{RedirectURL: clerk.String("https://app.example.com/accept")})
	_, _ = oauthapplication.Create(ctx, &oauthapplication.CreateParams{CallbackURL: "https://app.example.com/callback"})
	_, _ = samlconnection.Create(ctx, &samlconnection.CreateParams{IdpSsoURL: clerk.String("https://sso.example.com/saml")})
}

func clients(ctx context.Context, host string) *oauth2.Config {
	_, _ = oidc.NewProvider(ctx, "https://clerk.example.com")
	_, _ = keyfunc2.Get("https://clerk.example.com/.well-known/jwks.json", keyfunc2.Options{})
	_, _ = keyfunc3.NewDefault([]string{"https://clerk.example.com/.well-known/jwks.json"})
	_, _ = jwk2.Fetch(ctx, "https://clerk.example.com/.well-known/jwks.json")
	_, _ = jwk3.Fetch(ctx, "https://clerk.example.com/.well-known/jwks.json")
	return &oauth2.Config{
		RedirectURL: fmt.Sprintf("https://%s/callback", host),
		Endpoint:    oauth2.Endpoint{TokenURL: "https://" + os.Getenv("CLERK_HOST") + "/oauth/token"},
	}
}

func request(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "https://orders.example.com/v1", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}
