// Package httpx has a router of its own around chi.
package httpx

import (
	"context"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

// Handler returns errors.
type Handler func(ctx context.Context, w http.ResponseWriter, r *http.Request) error

// Middleware wraps handlers that return errors.
type Middleware func(Handler) Handler

// App is a router.
type App struct {
	mux *chi.Mux
	mw  []Middleware
}

// NewApp returns an app.
func NewApp(mw ...Middleware) *App { return &App{mux: chi.NewRouter(), mw: mw} }

// Handle registers a handler behind the app's middleware and its own.
func (a *App) Handle(method, path string, handler Handler, mw ...Middleware) {
	handler = wrap(mw, handler)
	handler = wrap(a.mw, handler)
	h := func(w http.ResponseWriter, r *http.Request) {
		if err := handler(r.Context(), w, r); err != nil {
			return
		}
	}
	a.mux.MethodFunc(method, path, h)
}

// ServeHTTP serves.
func (a *App) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.mux.ServeHTTP(w, r) }

func wrap(mw []Middleware, handler Handler) Handler {
	for i := len(mw) - 1; i >= 0; i-- {
		if f := mw[i]; f != nil {
			handler = f(handler)
		}
	}
	return handler
}

// Authenticate is middleware.
func Authenticate(name string) Middleware {
	return func(next Handler) Handler {
		return func(ctx context.Context, w http.ResponseWriter, r *http.Request) error {
			if r.Header.Get(name) == "" {
				return http.ErrNoCookie
			}
			return next(ctx, w, r)
		}
	}
}

// Standard runs middleware of net/http.
func Standard() Middleware {
	mw := clerkhttp.WithHeaderAuthorization()
	return func(next Handler) Handler {
		return func(ctx context.Context, w http.ResponseWriter, r *http.Request) (err error) {
			mw(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				err = next(r.Context(), w, r)
			})).ServeHTTP(w, r)
			return err
		}
	}
}
