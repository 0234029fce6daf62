package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func deleteUser(r *http.Request) (any, error) {
	return user.Delete(r.Context(), r.PathValue("id"))
}

// deleteMe leaves it to the middleware to make sure of a session.
func deleteMe(r *http.Request) (any, error) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	return user.Delete(r.Context(), claims.Subject)
}

func deleteAsked(r *http.Request) (any, error) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		return nil, errDenied
	}
	return user.Delete(r.Context(), claims.Subject)
}

func removeUser(w http.ResponseWriter, r *http.Request) error {
	_, err := user.Delete(r.Context(), r.PathValue("id"))
	return err
}

func (a *App) banUser(w http.ResponseWriter, r *http.Request) error {
	a.log.Println("ban")
	_, err := user.Ban(r.Context(), r.PathValue("id"))
	return err
}

func lockUser(a *App, w http.ResponseWriter, r *http.Request) (int, error) {
	_, err := user.Lock(r.Context(), r.PathValue("id"))
	return http.StatusNoContent, err
}

func removeOrFail(w http.ResponseWriter, r *http.Request) *appError {
	if _, err := user.Delete(r.Context(), r.PathValue("id")); err != nil {
		return &appError{err, http.StatusBadGateway}
	}
	return nil
}

func removeWithStatus(w http.ResponseWriter, r *http.Request) (int, error) {
	_, err := user.Delete(r.Context(), r.PathValue("id"))
	return http.StatusNoContent, err
}

func deleteInContext(c *Context) error {
	_, err := user.Delete(c.R.Context(), c.R.PathValue("id"))
	return err
}
