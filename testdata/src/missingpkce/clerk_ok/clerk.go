// Package clerk logs users in at Clerk with PKCE.
package clerk

import (
	"net/http"
	"os"

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

func login(w http.ResponseWriter, r *http.Request, state, verifier string) {
	http.Redirect(w, r, config.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)), http.StatusFound)
}

func offline(state, verifier string) string {
	opts := []oauth2.AuthCodeOption{oauth2.AccessTypeOffline}
	opts = append(opts, oauth2.S256ChallengeOption(verifier))
	return config.AuthCodeURL(state, opts...)
}

func callback(w http.ResponseWriter, r *http.Request, verifier string) {
	if _, err := config.Exchange(r.Context(), r.FormValue("code"), oauth2.VerifierOption(verifier)); err != nil {
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}

func byName(state, challenge string) string {
	return config.AuthCodeURL(state,
		oauth2.SetAuthURLParam("code_challenge", challenge),
		oauth2.SetAuthURLParam("code_challenge_method", "S256"),
	)
}

func exchange(w http.ResponseWriter, r *http.Request, verifier string) error {
	_, err := config.Exchange(r.Context(), r.FormValue("code"), oauth2.SetAuthURLParam("code_verifier", verifier))
	return err
}

// Of options that come from elsewhere, nothing is known.
func unknown(state string, params map[string]string) string {
	var opts []oauth2.AuthCodeOption
	for k, v := range params {
		opts = append(opts, oauth2.SetAuthURLParam(k, v))
	}
	return config.AuthCodeURL(state, opts...)
}

func conditional(state, verifier string, pkce bool) string {
	var opts []oauth2.AuthCodeOption
	if pkce {
		opts = append(opts, oauth2.S256ChallengeOption(verifier))
	}
	return config.AuthCodeURL(state, opts...)
}
