// Package byhand puts the requests of a login together by itself, with PKCE or for another provider.
package byhand

import (
	"net/http"
	"net/url"

	_ "golang.org/x/oauth2"
)

const (
	clerkHost = "https://clerk.example.com"
	otherHost = "https://login.example.com"
)

func loginURL(id, redirect, state, challenge string) string {
	q := url.Values{}
	q.Set("response_type", "code")
	q.Set("client_id", id)
	q.Set("redirect_uri", redirect)
	q.Set("state", state)
	q.Set("code_challenge", challenge)
	q.Set("code_challenge_method", "S256")
	return clerkHost + "/oauth/authorize?" + q.Encode()
}

func exchange(id, code, verifier string) (*http.Response, error) {
	form := url.Values{
		"grant_type": {"authorization_code"},
		"client_id":  {id},
		"code":       {code},
	}
	prove(form, verifier)
	return http.PostForm(clerkHost+"/oauth/token", form)
}

func prove(form url.Values, verifier string) { form.Set("code_verifier", verifier) }

func elsewhere(id, secret, code string) (*http.Response, error) {
	return http.PostForm(otherHost+"/oauth/token", url.Values{
		"grant_type":    {"authorization_code"},
		"client_id":     {id},
		"client_secret": {secret},
		"code":          {code},
	})
}
