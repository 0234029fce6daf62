package missingauthz

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func report(w http.ResponseWriter, r *http.Request)       { fmt.Fprintln(w, "all orders") }
func listOrders(w http.ResponseWriter, r *http.Request)   { fmt.Fprintln(w, "orders") }
func getOrder(w http.ResponseWriter, r *http.Request)     { fmt.Fprintln(w, "an order") }
func listInvoices(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "invoices") }

func deleteOrder(w http.ResponseWriter, r *http.Request) {
	log.Print("deleted ", r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
}

func deleteAccount(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func sessionCookie(r *http.Request) string {
	c, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return c.Value
}

func requireAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole("org:admin") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// no-auth, optional-auth, late-check, fail-open, object-level, sensitive-read, admin-route, lone-route, csrf-get
func _() {}

// ok-ignored, no-stop, client-role, wrong-organization
func _(w http.ResponseWriter, r *http.Request) {}

// unsafe-metadata, email-identity
func _(w http.ResponseWriter, r *http.Request, usr *clerk.User) {}

// constant-role
func _(w http.ResponseWriter, r *http.Request, claims *clerk.SessionClaims) {}
