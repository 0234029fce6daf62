package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

// userID is empty for strangers.
func userID(r *http.Request) string {
	if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
		return claims.Subject
	}
	return ""
}

var visits = map[string]int{}

// visit counts strangers too.
func visit(_ http.ResponseWriter, r *http.Request) { visits[userID(r)]++ }

type tracker interface{ Track(user, event string) }

var analytics tracker

func click(_ http.ResponseWriter, r *http.Request) { analytics.Track(userID(r), r.FormValue("what")) }
