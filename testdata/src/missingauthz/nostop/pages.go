package nostop

import (
	"html/template"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

var page = template.Must(template.New("").Parse("{{.}}"))

func secrets() []string { return nil }

// shown writes what nobody but administrators may see, with a status that says so.
func shown(w http.ResponseWriter, r *http.Request) {
	all := secrets()
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden) // want `no-stop`
	}
	page.Execute(w, all)
}

// loaded does so with a page that depends on the check.
func loaded(w http.ResponseWriter, r *http.Request) {
	_, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized) // want `no-stop`
	}
	all := secrets()
	page.Execute(w, map[string]any{"ok": ok, "all": all})
}
