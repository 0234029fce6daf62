// Package api uses helpers of another package.
package api

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/golang-jwt/jwt/v5"
	"unverifiedjwt/crossverify/auth"
)

func decoded(w http.ResponseWriter, r *http.Request) {
	u, err := auth.Decode(r.Context(), auth.Bearer(r)) // want `^claims that jwt.Decode at auth.go:45 only decodes are used at line 18.*\(unverified-claims\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := user.Get(r.Context(), u.ID); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
}

func peeked(w http.ResponseWriter, r *http.Request) {
	sub, err := auth.Peek(r) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", sub)
}

func into(w http.ResponseWriter, r *http.Request) {
	var claims jwt.RegisteredClaims
	if err := auth.Into(auth.Bearer(r), &claims); err != nil { // want `\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func loaded(w http.ResponseWriter, r *http.Request, s auth.Store) {
	u, err := auth.Load(s, auth.Bearer(r)) // want `^claims that ParseUnverified at auth.go:76 only decodes are used at auth.go:80.*\(unverified-claims\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", u.ID)
}

func ignored(w http.ResponseWriter, r *http.Request) {
	u, _ := auth.Verified(r.Context(), auth.Bearer(r)) // want `\(error-ignored\)`
	w.Header().Set("X-User", u.ID)
}
