// Package fresh registers the handler behind reverification.
package fresh

import (
	"net/http"

	"weakpassword/removalacross/handlers"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func New(h *handlers.Handlers, policy clerk.SessionReverificationPolicy) http.Handler {
	mux := http.NewServeMux()
	again := clerkhttp.NeedsSessionReverification(policy)
	mux.Handle("DELETE /me/mfa", again(http.HandlerFunc(h.RemoveMFA)))
	return clerkhttp.RequireHeaderAuthorization()(mux)
}
