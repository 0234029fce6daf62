// Command cmd brings a client of Clerk and handlers with PKCE together.
package main

import (
	"log"
	"net/http"

	"golang.org/x/oauth2"

	"missingpkce/across_ok/oauthcfg"
	"missingpkce/across_ok/web"
)

func main() {
	client := oauthcfg.Client()
	h := web.New(client, stateOf)
	http.HandleFunc("/login", h.Login)
	http.HandleFunc("/callback", web.Callback(client, stateOf))
	log.Print(web.Redirect(client, "s"+client.ClientID, oauth2.S256ChallengeOption(oauth2.GenerateVerifier())))
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func stateOf(r *http.Request) (string, string) {
	return r.Header.Get("X-State"), r.Header.Get("X-Verifier")
}
