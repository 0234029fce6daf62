// Package main has handlers of kinds of its own, and what makes handlers of net/http of them.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	auth := clerkhttp.RequireHeaderAuthorization()
	app := &App{log: log.Default()}
	mux := http.NewServeMux()

	mux.Handle("DELETE /a/users/{id}", JSON(deleteUser))           // want `DELETE /a/users/\{id\} reaches user.Delete \(adapterhttp/handlers.go:\d+|handlers.go:\d+\) with no authentication; .* \(no-auth\)`
	mux.Handle("DELETE /a/own/users/{id}", auth(JSON(deleteUser))) // want `DELETE /a/own/users/\{id\} lets every signed-in user run user.Delete .* with the id in r.PathValue\("id"\); .* \(object-level\)`
	mux.Handle("DELETE /a/admin/users/{id}", auth(admin(JSON(deleteUser))))
	mux.Handle("DELETE /a/me", auth(JSON(deleteMe)))
	mux.Handle("DELETE /a/asked/me", JSON(deleteAsked))

	mux.Handle("DELETE /b/users/{id}", appHandler(removeUser)) // want `DELETE /b/users/\{id\} reaches user.Delete .* \(no-auth\)`
	mux.Handle("DELETE /b/admin/users/{id}", auth(admin(appHandler(removeUser))))

	mux.HandleFunc("POST /c/users/{id}/ban", app.wrap(app.banUser)) // want `POST /c/users/\{id\}/ban reaches user.Ban .* \(no-auth\)`
	mux.Handle("POST /c/admin/users/{id}/ban", auth(admin(app.wrap(app.banUser))))
	mux.HandleFunc("POST /c/self/users/{id}/ban", app.signedIn(app.banUser)) // want `POST /c/self/users/\{id\}/ban lets every signed-in user run user.Ban .* \(object-level\)`
	mux.HandleFunc("POST /c/staff/users/{id}/ban", app.staffOnly(app.banUser))

	mux.Handle("POST /d/users/{id}/lock", Handler{app, lockUser}) // want `POST /d/users/\{id\}/lock reaches user.Lock .* \(no-auth\)`
	mux.Handle("POST /d/admin/users/{id}/lock", auth(admin(&Handler{App: app, fn: lockUser})))

	mux.HandleFunc("DELETE /e/users/{id}", wrapError(removeOrFail)) // want `DELETE /e/users/\{id\} reaches user.Delete .* \(no-auth\)`
	mux.HandleFunc("DELETE /e/admin/users/{id}", asHandler(auth(admin(wrapError(removeOrFail)))))

	mux.HandleFunc("DELETE /f/users/{id}", status(removeWithStatus)) // want `DELETE /f/users/\{id\} reaches user.Delete .* \(no-auth\)`

	mux.Handle("DELETE /g/users/{id}", JSON(func(r *http.Request) (any, error) { // want `DELETE /g/users/\{id\} reaches user.Delete .* \(no-auth\)`
		return user.Delete(r.Context(), r.PathValue("id"))
	}))
	mux.Handle("DELETE /g/me", auth(JSON(func(r *http.Request) (any, error) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			return nil, errDenied
		}
		return user.Delete(r.Context(), claims.Subject)
	})))

	mux.Handle("DELETE /h/users/{id}", logged(JSON(deleteUser))) // want `DELETE /h/users/\{id\} reaches user.Delete .* \(no-auth\)`
	mux.Handle("DELETE /h/me", logged(auth(JSON(deleteMe))))

	mux.HandleFunc("DELETE /i/users/{id}", inContext(deleteInContext)) // want `DELETE /i/users/\{id\} reaches user.Delete .* \(no-auth\)`
	mux.Handle("DELETE /i/admin/users/{id}", auth(admin(inContext(deleteInContext))))

	http.ListenAndServe(":8080", mux)
}
