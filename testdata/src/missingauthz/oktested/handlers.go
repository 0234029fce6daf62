// Package oktested tests claims before it uses them, in the ways that people do.
package oktested

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

func byNil(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	if claims == nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, claims.Subject)
}

func inside(w http.ResponseWriter, r *http.Request) {
	if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
		fmt.Fprintln(w, "hello", claims.Subject)
	} else {
		fmt.Fprintln(w, "hello guest")
	}
}

func both(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.ActiveOrganizationID == "" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	fmt.Fprintln(w, claims.ActiveOrganizationID)
}

func fromContext(ctx context.Context) (*clerk.SessionClaims, bool) {
	return clerk.SessionClaimsFromContext(ctx)
}

var errNone = errors.New("no session")

func subject(ctx context.Context) (string, error) {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		return "", errNone
	}
	return claims.Subject, nil
}

func logged(r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	log.Println("claims", claims)
}

func must(ctx context.Context) *clerk.SessionClaims {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		panic("no session: the route is registered without middleware")
	}
	return claims
}

func safe(ctx context.Context) string {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	var id string
	if claims != nil {
		id = claims.Subject
	}
	return id
}
