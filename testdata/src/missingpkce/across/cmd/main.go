// Command cmd brings a client of Clerk and handlers without PKCE together.
package main

import (
	"log"
	"net/http"

	"missingpkce/across/oauthcfg"
	"missingpkce/across/web"
)

func main() {
	client := oauthcfg.Client()
	h := web.New(client, func(r *http.Request) string { return r.Header.Get("X-Request-Id") }) // want `New leads to AuthCodeURL, which starts a login at Clerk without PKCE, .* \(no-challenge\)`
	http.HandleFunc("/login", h.Login)
	http.HandleFunc("/callback", web.Callback(client))        // want `Callback leads to Exchange, which ends a login at Clerk without PKCE, .* \(no-verifier\)`
	log.Print(web.Redirect(client, "s"+client.ClientID))      // want `Redirect leads to AuthCodeURL, which starts a login at Clerk without PKCE`
	log.Print(oauthcfg.Client().AuthCodeURL(client.ClientID)) // want `AuthCodeURL starts a login at Clerk without PKCE`
	log.Fatal(http.ListenAndServe(":8080", nil))
}
