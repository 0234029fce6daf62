// Package main keeps accounts, behind chains that another package makes.
package main

import (
	"log"
	"net/http"

	"missingauthz/alicebank/accounts"
	"missingauthz/alicebank/chains"
)

func main() {
	mux := http.NewServeMux()
	mux.Handle("POST /users/{id}/unlock", chains.Open.ThenFunc(accounts.Unlock)) // want `no-auth`
	mux.Handle("DELETE /users/{id}", chains.Signed.ThenFunc(accounts.Remove))    // want `object-level`
	mux.Handle("DELETE /own/{id}", chains.Signed.ThenFunc(accounts.RemoveOwn))
	mux.Handle("DELETE /me", chains.Maybe.ThenFunc(accounts.Leave))                                     // want `optional-auth`
	mux.Handle("DELETE /branches/{org}", chains.Signed.Append(chains.Manager).ThenFunc(accounts.Close)) // want `wrong-organization`
	mux.Handle("DELETE /branch", chains.Signed.Append(chains.Manager).ThenFunc(accounts.CloseOwn))
	mux.Handle("DELETE /teller/me", chains.Open.Append(chains.Teller).ThenFunc(accounts.Leave))
	mux.Handle("DELETE /vault/{id}", chains.Signed.Append(chains.Vault).ThenFunc(accounts.Remove))
	mux.Handle("DELETE /safe/{id}", chains.Signed.Append(chains.Safe).ThenFunc(accounts.Remove))
	mux.Handle("DELETE /audit/{id}", chains.Signed.Append(chains.Auditor).ThenFunc(accounts.Remove))
	mux.Handle("DELETE /desk/{id}", chains.Signed.Append(chains.Desk).ThenFunc(accounts.Remove))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
