// Package main takes ids from the parameters of httprouter.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/julienschmidt/httprouter"
)

func guard(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")})
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)), ps)
	}
}

func remove(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	user.Delete(r.Context(), ps.ByName("id"))
}

func first(_ http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	user.Ban(r.Context(), ps[0].Value)
}

func own(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.Subject != ps.ByName("id") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), ps.ByName("id"))
}

func main() {
	r := httprouter.New()
	r.DELETE("/users/:id", guard(remove))  // want `DELETE /users/:id lets every signed-in user run user.Delete .* with the id in ps.ByName\("id"\).*object-level`
	r.POST("/users/:id/ban", guard(first)) // want `object-level`
	r.DELETE("/accounts/:id", guard(own))
	http.ListenAndServe(":8080", r)
}
