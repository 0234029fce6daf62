// Package routes registers the handler behind a session alone.
package routes

import (
	"net/http"

	"weakpassword/removalacross/handlers"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func New(h *handlers.Handlers) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /me/mfa", h.RemoveMFA) // want `RemoveMFA calls user.DeleteMFA \(handlers/handlers.go:19\) for whoever holds the session; require clerkhttp.NeedsSessionReverification, or an administrator \(mfa-removed\)`
	return clerkhttp.RequireHeaderAuthorization()(mux)
}
