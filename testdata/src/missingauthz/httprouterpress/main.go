// Package main prints leaflets: the whole router stands behind one guard, and what needs more asks for it.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/julienschmidt/httprouter"

	"missingauthz/httprouterpress/rights"
)

var leaflets = map[string]string{}

func main() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		log.Fatal("no key")
	}
	clerk.SetKey(key)

	router := httprouter.New()
	router.POST("/leaflets", create)
	router.DELETE("/leaflets/:id", rights.Printer(remove))
	router.DELETE("/me", leave)
	router.DELETE("/printers/:id", rights.Printer(dismiss))
	router.PUT("/printers/:id", dismissOwn)
	router.DELETE("/presses/:org", rights.Printer(closePress))

	public := httprouter.New()
	public.GET("/leaflets", list)
	public.GET("/healthz", func(http.ResponseWriter, *http.Request, httprouter.Params) {})
	go http.ListenAndServe(":8081", public)
	log.Fatal(http.ListenAndServe(":8080", clerkhttp.RequireHeaderAuthorization()(router)))
}

func list(w http.ResponseWriter, _ *http.Request, _ httprouter.Params) {
	for _, text := range leaflets {
		w.Write([]byte(text))
	}
}

func create(_ http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	leaflets[r.FormValue("title")] = r.FormValue("text")
}

func remove(_ http.ResponseWriter, _ *http.Request, ps httprouter.Params) {
	delete(leaflets, ps.ByName("id"))
}

func leave(_ http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	user.Delete(r.Context(), rights.Caller(r).Subject)
}

func dismiss(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	user.Ban(r.Context(), ps.ByName("id"))
}

func dismissOwn(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if id := ps.ByName("id"); id != rights.Caller(r).Subject {
		http.NotFound(w, r)
		return
	}
	dismiss(w, r, ps)
}

func closePress(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	if rights.Caller(r).ActiveOrganizationID != ps.ByName("org") {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), ps.ByName("org"))
}
