package main

import (
	"context"
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/julienschmidt/httprouter"
)

type callerKey struct{}

func verify(r *http.Request) (*clerk.SessionClaims, error) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
}

func with(r *http.Request, claims *clerk.SessionClaims) *http.Request {
	ctx := clerk.ContextWithSessionClaims(r.Context(), claims)
	return r.WithContext(context.WithValue(ctx, callerKey{}, claims.Subject))
}

func signedIn(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		claims, err := verify(r)
		if err != nil {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next(w, with(r, claims), ps)
	}
}

func maybe(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if claims, err := verify(r); err == nil {
			r = with(r, claims)
		}
		next(w, r, ps)
	}
}

func manages(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.HasRole("org:manager")
}

func manager(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if !manages(r) {
			http.Error(w, "managers only", http.StatusForbidden) // want `no-stop`
		}
		next(w, r, ps)
	}
}

func managerAfter(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		next(w, r, ps)
		if !manages(r) { // want `late-check`
			w.WriteHeader(http.StatusForbidden)
		}
	}
}

func managerFirst(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if !manages(r) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}

func unlessLocal(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if os.Getenv("APP_ENV") == "local" { // want `fail-open`
			next(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, "user_local")), ps)
			return
		}
		signedIn(next)(w, r, ps)
	}
}
