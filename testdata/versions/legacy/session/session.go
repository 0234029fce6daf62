// Package session is another package of the program: it has a finding of its own.
package session

import (
	"net/http"

	"github.com/clerkinc/clerk-sdk-go/clerk" // want `clerkinc/clerk-sdk-go gets no fixes .*\(dead-module\)`
)

func UserID(r *http.Request) string {
	claims, ok := clerk.SessionFromContext(r.Context())
	if !ok {
		return ""
	}
	return claims.Subject
}
