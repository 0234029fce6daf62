// Package main has a handler that asks a function which it was given whether the caller may do something.
package main

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type users struct {
	may func(context.Context, *clerk.SessionClaims) bool
}

func admins(_ context.Context, claims *clerk.SessionClaims) bool { return claims.HasRole("org:admin") }

func (u users) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !u.may(r.Context(), claims) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}

func main() {
	mux := http.NewServeMux()
	mux.Handle("DELETE /users/{id}", clerkhttp.RequireHeaderAuthorization()(users{admins})) // want `DELETE /users/\{id\} -> \(main.users\).ServeHTTP behind clerkhttp.RequireHeaderAuthorization: checked: authn; user.Delete at servehttp/main.go:\d+ after .*role`
	http.ListenAndServe(":8080", mux)
}
