// Command twiceacross calls two constructors that set the key.
package main

import (
	"net/http"

	"scatteredinit/twiceacross/auth"
	"scatteredinit/twiceacross/users"
)

func main() {
	store := users.New()
	protect := auth.Middleware() // want `auth.Middleware calls clerk.SetKey and sets Clerk's key again after line 12.*\(set-twice\)`
	http.Handle("GET /users", protect(list(store)))
}

func list(*users.Store) http.Handler { return http.NotFoundHandler() }
