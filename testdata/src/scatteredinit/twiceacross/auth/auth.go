// Package auth sets the key in its constructor.
package auth

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func Middleware() func(http.Handler) http.Handler { // want Middleware:`sets the key at auth/auth.go:13`
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	return clerkhttp.RequireHeaderAuthorization()
}
