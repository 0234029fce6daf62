// Package implicit asks for tokens in the URL.
package implicit

import (
	"fmt"
	"net/url"

	"golang.org/x/oauth2"
)

const authorize = "https://clerk.example.com/oauth/authorize?response_type=token&client_id=web" // want `response type "token" puts tokens into the URL, .* \(implicit-flow\)`

func option(cfg *oauth2.Config, state, verifier string) string {
	return cfg.AuthCodeURL(state,
		oauth2.SetAuthURLParam("response_type", "id_token token"), // want `response type "id_token token" puts tokens into the URL`
		oauth2.S256ChallengeOption(verifier))
}

func values(id, redirect string) string {
	v := url.Values{}
	v.Set("client_id", id)
	v.Set("redirect_uri", redirect)
	v.Set("response_type", "id_token") // want `response type "id_token" puts tokens into the URL`
	return "https://login.example.com/authorize?" + v.Encode()
}

func literal(id string) string {
	return url.Values{
		"client_id":     {id},
		"response_type": {"token"}, // want `response type "token" puts tokens into the URL`
	}.Encode()
}

func formatted(id, redirect string) string {
	return fmt.Sprintf("https://login.example.com/authorize?client_id=%s&response_type=token&redirect_uri=%s", id, redirect) // want `response type "token"`
}
