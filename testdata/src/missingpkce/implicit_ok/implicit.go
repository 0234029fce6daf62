// Package implicit asks for codes, and refuses to give tokens away.
package implicit

import (
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/oauth2"
)

func option(cfg *oauth2.Config, state, verifier string) string {
	return cfg.AuthCodeURL(state, oauth2.SetAuthURLParam("response_type", "code"), oauth2.S256ChallengeOption(verifier))
}

func values(id, challenge string) string {
	v := url.Values{"client_id": {id}, "response_type": {"code"}}
	v.Set("code_challenge", challenge)
	v.Set("code_challenge_method", "S256")
	return "https://clerk.example.com/oauth/authorize?" + v.Encode()
}

func refuse(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("response_type") == "token" || strings.Contains(r.URL.RawQuery, "&response_type=token") {
		http.Error(w, "unsupported_response_type", http.StatusBadRequest)
	}
}
