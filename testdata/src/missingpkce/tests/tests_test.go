package tests

import (
	"testing"

	"golang.org/x/oauth2"
)

func TestURL(t *testing.T) {
	cfg := &oauth2.Config{ClientID: "c", Endpoint: oauth2.Endpoint{AuthURL: "https://clerk.example.com/oauth/authorize"}}
	if got := cfg.AuthCodeURL("state"); got != "https://clerk.example.com/oauth/authorize?response_type=token" {
		t.Error(got)
	}
}

func TestLogin(t *testing.T) {
	l := Login{Config: new(oauth2.Config), PKCE: &PKCE{Challenge: "challenge", Method: "plain", Verifier: "challenge"}}
	l.PKCE.Method = "plain"
	if l.URL("state") == "" || start(l.Config, "state", "challenge", "plain") == "" {
		t.Error("no URL")
	}
}
