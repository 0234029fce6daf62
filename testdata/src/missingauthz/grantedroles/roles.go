// Package grantedroles refuses to give roles that the client asks for, to all or to those who may not give them.
package grantedroles

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

type input struct{ UserID, Role string }

func ownersOnly(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var x input
	if err := json.NewDecoder(r.Body).Decode(&x); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if x.Role == "org:admin" && !claims.HasRole("org:owner") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	save(x)
}

func nested(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var x input
	if err := json.NewDecoder(r.Body).Decode(&x); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if x.Role == "org:admin" {
		if !claims.HasRole("org:owner") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
	}
	save(x)
}

func never(w http.ResponseWriter, r *http.Request) {
	_, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var x input
	if err := json.NewDecoder(r.Body).Decode(&x); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if x.Role == "org:admin" {
		http.Error(w, "nobody can make admins here", http.StatusForbidden)
		return
	}
	save(x)
}

func folded(w http.ResponseWriter, r *http.Request) {
	if strings.EqualFold(r.FormValue("role"), "org:admin") {
		http.Error(w, "nobody can make admins here", http.StatusForbidden)
		return
	}
	save(input{r.FormValue("user"), r.FormValue("role")})
}

func save(input) {}
