package main

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2" // want `clerk-sdk-go/v2 v2.3.1 parses tokens with go-jose/v3 v3.0.3, which any request can exhaust .*\(vulnerable-jose\)`
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	protect := clerkhttp.RequireHeaderAuthorization()
	http.Handle("GET /me", protect(http.HandlerFunc(me)))
	if err := http.ListenAndServe(":8080", nil); err != nil {
		panic(err)
	}
}

func me(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(claims.Subject))
}
