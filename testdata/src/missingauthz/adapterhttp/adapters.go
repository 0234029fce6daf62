package main

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

var errDenied = errors.New("denied")

// JSON renders what a handler returns.
func JSON(fn func(r *http.Request) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out, err := fn(r)
		if err != nil {
			fail(w, err)
			return
		}
		json.NewEncoder(w).Encode(out)
	})
}

// appHandler is a handler that returns its error.
type appHandler func(w http.ResponseWriter, r *http.Request) error

func (fn appHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := fn(w, r); err != nil {
		fail(w, err)
	}
}

// App has what handlers need.
type App struct{ log *log.Logger }

func (a *App) wrap(fn appHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := fn(w, r); err != nil {
			a.log.Println(err)
			fail(w, err)
		}
	}
}

// signedIn is wrap for handlers that need a session.
func (a *App) signedIn(fn appHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		a.wrap(fn)(w, r)
	}
}

// staffOnly is wrap for handlers that need a role.
func (a *App) staffOnly(fn appHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole("org:staff") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		if err := fn(w, r); err != nil {
			fail(w, err)
		}
	}
}

// Handler runs a function on the App.
type Handler struct {
	*App
	fn func(a *App, w http.ResponseWriter, r *http.Request) (int, error)
}

func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	code, err := h.fn(h.App, w, r)
	if err != nil {
		h.log.Println(err)
		fail(w, err)
		return
	}
	w.WriteHeader(code)
}

type appError struct {
	Err  error
	Code int
}

func wrapError(fn func(w http.ResponseWriter, r *http.Request) *appError) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := fn(w, r); err != nil {
			http.Error(w, err.Err.Error(), err.Code)
		}
	}
}

func status(fn func(w http.ResponseWriter, r *http.Request) (int, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		code, err := fn(w, r)
		if err != nil {
			code = http.StatusInternalServerError
		}
		w.WriteHeader(code)
	}
}

// Context is what some handlers get for the request.
type Context struct {
	W http.ResponseWriter
	R *http.Request
}

func inContext(fn func(c *Context) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := fn(&Context{w, r}); err != nil {
			fail(w, err)
		}
	}
}

func fail(w http.ResponseWriter, err error) {
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

func asHandler(h http.Handler) http.HandlerFunc { return h.ServeHTTP }

func admin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole("org:admin") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}
