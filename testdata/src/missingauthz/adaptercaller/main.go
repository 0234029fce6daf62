// Package main has adapters that look up the caller first and hand it to handlers of kinds of their own.
package main

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	auth := clerkhttp.RequireHeaderAuthorization()
	optional := clerkhttp.WithHeaderAuthorization()
	mux := http.NewServeMux()

	mux.HandleFunc("DELETE /a/me", withUser(deleteSelf))
	mux.HandleFunc("DELETE /a/users/{id}", withUser(deleteAny)) // want `DELETE /a/users/\{id\} lets every signed-in user run user.Delete .* \(object-level\)`
	mux.HandleFunc("DELETE /a/own/{id}", withUser(deleteOwn))
	mux.HandleFunc("DELETE /a/staff/{id}", withUser(deleteAsStaff))

	mux.HandleFunc("DELETE /b/me", maybeUser(deleteKnown))
	mux.HandleFunc("DELETE /b/users/{id}", anonymous(deleteAny)) // want `DELETE /b/users/\{id\} reaches user.Delete .* \(no-auth\)`

	mux.Handle("DELETE /c/me", auth(withSession(closeAccount)))
	mux.Handle("PUT /c/users", withSession(rename)) // want `PUT /c/users lets every signed-in user run user.Update .* \(object-level\)`
	mux.Handle("PUT /c/self", withSession(renameSelf))
	mux.Handle("PUT /c/checked", withSession(renameChecked))

	mux.Handle("PUT /d/users", optional(with(asked(update)))) // want `PUT /d/users lets every signed-in user run user.Update .* \(object-level\)`
	mux.Handle("PUT /d/guests", optional(with(update)))       // want `PUT /d/guests reaches user.Update .* \(optional-auth\)`
	mux.Handle("PUT /d/stamped", stamped(updateStamped))
	http.ListenAndServe(":8080", mux)
}

// User is the caller.
type User struct {
	ID    string
	Roles []string
}

func (u *User) Is(role string) bool {
	for _, r := range u.Roles {
		if r == role {
			return true
		}
	}
	return false
}

func withUser(fn func(w http.ResponseWriter, r *http.Request, u *User) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if err := fn(w, r, &User{ID: claims.Subject, Roles: claims.ActiveOrganizationPermissions}); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

// maybeUser passes nil for guests.
func maybeUser(fn func(w http.ResponseWriter, r *http.Request, u *User) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var u *User
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
			u = &User{ID: claims.Subject}
		}
		if err := fn(w, r, u); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func anonymous(fn func(w http.ResponseWriter, r *http.Request, u *User) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := fn(w, r, nil); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}

func deleteSelf(w http.ResponseWriter, r *http.Request, u *User) error {
	_, err := user.Delete(r.Context(), u.ID)
	return err
}

func deleteKnown(w http.ResponseWriter, r *http.Request, u *User) error {
	if u == nil {
		w.WriteHeader(http.StatusUnauthorized)
		return nil
	}
	_, err := user.Delete(r.Context(), u.ID)
	return err
}

func deleteAny(w http.ResponseWriter, r *http.Request, _ *User) error {
	_, err := user.Delete(r.Context(), r.PathValue("id"))
	return err
}

func deleteOwn(w http.ResponseWriter, r *http.Request, u *User) error {
	if u.ID != r.PathValue("id") {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	_, err := user.Delete(r.Context(), r.PathValue("id"))
	return err
}

func deleteAsStaff(w http.ResponseWriter, r *http.Request, u *User) error {
	if !u.Is("org:staff") {
		w.WriteHeader(http.StatusForbidden)
		return nil
	}
	_, err := user.Delete(r.Context(), r.PathValue("id"))
	return err
}

// A Session is what use cases get of the caller.
type Session struct {
	UserID string
	Admin  bool
}

type input struct {
	ID, Name string
}

func withSession(fn func(ctx context.Context, s Session, in input) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var in input
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		s := Session{UserID: claims.Subject, Admin: claims.HasRole("org:admin")}
		if err := fn(r.Context(), s, in); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}

func closeAccount(ctx context.Context, s Session, _ input) error {
	_, err := user.Delete(ctx, s.UserID)
	return err
}

func rename(ctx context.Context, _ Session, in input) error {
	_, err := user.Update(ctx, in.ID, &user.UpdateParams{FirstName: &in.Name})
	return err
}

func renameSelf(ctx context.Context, s Session, in input) error {
	_, err := user.Update(ctx, s.UserID, &user.UpdateParams{FirstName: &in.Name})
	return err
}

func renameChecked(ctx context.Context, s Session, in input) error {
	if !s.Admin && in.ID != s.UserID {
		return errDenied
	}
	_, err := user.Update(ctx, in.ID, &user.UpdateParams{FirstName: &in.Name})
	return err
}
