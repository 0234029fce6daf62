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

var notes = map[string]string{}

// keep stores what belongs to somebody, for all strangers alike.
func keep(_ http.ResponseWriter, r *http.Request) { notes[userID(r)] = r.FormValue("text") }

type drafts interface{ Save(user, text string) error }

var kept drafts

func draft(_ http.ResponseWriter, r *http.Request) { kept.Save(userID(r), r.FormValue("text")) }
