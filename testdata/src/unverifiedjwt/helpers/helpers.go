// Package helpers has helpers of its own, in another file.
package helpers

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bad(w http.ResponseWriter, r *http.Request) {
	sub, err := subject(r.Context(), bearer(r)) // want `jwt.Decode at decode.go:17 only decodes are used at line 16.*\(unverified-claims\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", sub)
}

func badRequest(w http.ResponseWriter, r *http.Request) {
	if !admin(r) { // want `\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func badUse(w http.ResponseWriter, r *http.Request) {
	greet(w, r, bearer(r)) // want `jwt.Decode at decode.go:33 only decodes are used at decode.go:37.*\(unverified-claims\)$`
}

func good(w http.ResponseWriter, r *http.Request) {
	if err := check(r.Context(), bearer(r)); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, err := subject(r.Context(), bearer(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", sub)
}

func goodBool(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	if !valid(r.Context(), token) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	greet(w, r, token)
}

func goodMust(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	mustVerify(r.Context(), token)
	greet(w, r, token)
}

func goodNil(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	claims := verified(r.Context(), token)
	if claims == nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	greet(w, r, token)
}

func wrongHelper(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	if !wellFormed(token) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func sloppyHelper(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	if err := sometimes(r.Context(), token, r.Method != http.MethodGet); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	greet(w, r, token) // want `\(unverified-claims\)`
}
