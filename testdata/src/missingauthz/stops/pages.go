package stops

import (
	"html/template"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

var page = template.Must(template.New("").Parse("{{if .}}hello{{else}}please sign in{{end}}"))

// signIn shows strangers where to sign in, with the status that says so.
func signIn(w http.ResponseWriter, r *http.Request) {
	_, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
	}
	page.Execute(w, ok)
}

type view struct {
	Title    string
	SignedIn bool
}

func viewed(w http.ResponseWriter, r *http.Request) {
	_, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
	}
	page.Execute(w, view{"Welcome", ok})
}

func message(w http.ResponseWriter, r *http.Request) {
	text := "hello"
	if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
		w.WriteHeader(http.StatusUnauthorized)
		text = "please sign in"
	}
	page.Execute(w, map[string]any{"Text": text})
}
