// Package byhand puts the requests of a login at Clerk together by itself.
package byhand

import (
	"fmt"
	"net/http"
	"net/url"

	_ "golang.org/x/oauth2"
)

const clerkHost = "https://clerk.example.com"

func loginURL(id, redirect, state string) string {
	q := url.Values{}
	q.Set("response_type", "code") // want `login at Clerk is started without PKCE, so that a stolen code is enough; send code_challenge and code_challenge_method=S256 \(no-challenge\)`
	q.Set("client_id", id)
	q.Set("redirect_uri", redirect)
	q.Set("state", state)
	return clerkHost + "/oauth/authorize?" + q.Encode()
}

func formatted(id, state string) string {
	return fmt.Sprintf("https://clerk.example.com/oauth/authorize?response_type=code&client_id=%s&state=%s", id, state) // want `login at Clerk is started without PKCE`
}

func exchange(id, secret, code string) (*http.Response, error) {
	return http.PostForm(clerkHost+"/oauth/token", url.Values{
		"grant_type":    {"authorization_code"}, // want `login at Clerk is ended without PKCE, so that a stolen code is enough; send the code_verifier \(no-verifier\)`
		"client_id":     {id},
		"client_secret": {secret},
		"code":          {code},
	})
}
