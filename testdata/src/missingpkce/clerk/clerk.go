// Package clerk logs users in at Clerk without PKCE.
package clerk

import (
	"context"
	"net/http"
	"os"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

var config = &oauth2.Config{
	ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
	ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
	RedirectURL:  "https://app.example.com/callback",
	Endpoint: oauth2.Endpoint{
		AuthURL:  "https://clerk.example.com/oauth/authorize",
		TokenURL: "https://clerk.example.com/oauth/token",
	},
}

func login(w http.ResponseWriter, r *http.Request, state string) {
	http.Redirect(w, r, config.AuthCodeURL(state, oauth2.AccessTypeOffline), http.StatusFound) // want `AuthCodeURL starts a login at Clerk without PKCE, so that a stolen code is enough; add oauth2.S256ChallengeOption \(no-challenge\)`
}

func callback(w http.ResponseWriter, r *http.Request) {
	tok, err := config.Exchange(r.Context(), r.FormValue("code")) // want `Exchange ends a login at Clerk without PKCE, so that a stolen code is enough; add oauth2.VerifierOption \(no-verifier\)`
	if err != nil {
		http.Error(w, "login failed", http.StatusUnauthorized)
		return
	}
	_ = tok
}

func discovered(ctx context.Context, state string) (string, error) {
	provider, err := oidc.NewProvider(ctx, "https://amused-tick-12.clerk.accounts.dev")
	if err != nil {
		return "", err
	}
	cfg := oauth2.Config{
		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
		Endpoint:     provider.Endpoint(),
		Scopes:       []string{oidc.ScopeOpenID, "email"},
	}
	return cfg.AuthCodeURL(state), nil // want `AuthCodeURL starts a login at Clerk without PKCE`
}

type settings struct {
	ClerkIssuer string
	Secret      string
	Identity    struct {
		URL string `env:"CLERK_FRONTEND_API"`
	}
}

func configured(s settings, state string) string {
	cfg := oauth2.Config{
		ClientID:     "web",
		ClientSecret: s.Secret,
		Endpoint:     oauth2.Endpoint{AuthURL: s.ClerkIssuer + "/oauth/authorize", TokenURL: s.ClerkIssuer + "/oauth/token"},
	}
	return cfg.AuthCodeURL(state, oauth2.SetAuthURLParam("prompt", "consent")) // want `AuthCodeURL starts a login at Clerk without PKCE`
}

func tagged(s settings, state string) string {
	cfg := oauth2.Config{
		ClientID:     "web",
		ClientSecret: s.Secret,
		Endpoint:     oauth2.Endpoint{AuthURL: s.Identity.URL + "/oauth/authorize"},
	}
	return cfg.AuthCodeURL(state) // want `AuthCodeURL starts a login at Clerk without PKCE`
}

func environment(state string) string {
	cfg := &oauth2.Config{ClientID: "web", ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET")}
	cfg.Endpoint.AuthURL = os.Getenv("CLERK_AUTHORIZE_URL")
	cfg.Endpoint = oauth2.Endpoint{
		AuthURL:  os.Getenv("CLERK_AUTHORIZE_URL"),
		TokenURL: os.Getenv("CLERK_TOKEN_URL"),
	}
	return cfg.AuthCodeURL(state) // want `AuthCodeURL starts a login at Clerk without PKCE`
}
