// Package main has handlers that call functions which are not theirs to be judged by, or check in ways of their own.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func main() { serve(nil, nil) }

func serve(authenticate func(r *http.Request) (*Person, error), remote func(ctx context.Context, in input) error) {
	auth := clerkhttp.RequireHeaderAuthorization()
	mux := chi.NewRouter()

	// The function that finds the caller may do anything for it; what it was is not known.
	mux.Method("DELETE", "/a/users", with(authenticate, remove))
	// It is known, and keeps the record of the caller.
	mux.Method("DELETE", "/b/users", auth(with(sync, removeSelf)))
	// What is adapted is not known.
	mux.Method("POST", "/c/orders", handle(remote))
	mux.With(auth).Method("GET", "/c/orders", handle(list))
	// The error is rendered by a function that gets the request too, and the outcome is noted by another.
	mux.Method("DELETE", "/d/me", auth(rendered(removeSelfByID, render, note)))
	// Options make the handler; they are not it.
	mux.Method("DELETE", "/e/me", auth(newHandler(withLimit(3), withHook(hook))))
	// One function serves those who are signed in, another all others.
	mux.Method("GET", "/f/home", split(remove, welcome))
	// The request is decoded and answered by functions as well.
	mux.Method("DELETE", "/g/me", auth(kit(decodeID, removeSelfByID2, encode)))
	// A handler decides by the path.
	mux.Method("POST", "/h/remove", except("/h/health", remove))
	// What is asked for stands in a field.
	mux.Method("POST", "/i/remove", endpoint{role: "org:admin", fn: remove})
	// A handler works with a function that it was given, behind a check of its own.
	d := deps{remove}
	mux.Delete("/j/me", d.leave)
	mux.Delete("/k/me", d.made())
	http.ListenAndServe(":8080", mux)
}

type endpoint struct {
	role string
	fn   func(ctx context.Context, in input) error
}

func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || e.role != "" && !claims.HasRole(e.role) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	in, err := decode(r)
	if err == nil {
		err = e.fn(r.Context(), in)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

type deps struct {
	remove func(ctx context.Context, in input) error
}

func (d deps) leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	d.remove(r.Context(), input{claims.Subject})
}

func (d deps) made() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { d.leave(w, r) }
}

// Person is the caller.
type Person struct{ ID string }

type input struct{ ID string }

var errDenied = errors.New("denied")

func decode(r *http.Request) (in input, err error) {
	err = json.NewDecoder(r.Body).Decode(&in)
	return in, err
}

func with(find func(r *http.Request) (*Person, error), fn func(ctx context.Context, in input) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p, err := find(r)
		if err != nil || p == nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		in, err := decode(r)
		if err == nil {
			err = fn(r.Context(), in)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
}

func handle(fn func(ctx context.Context, in input) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		in, err := decode(r)
		if err == nil {
			err = fn(r.Context(), in)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
}

// sync keeps the name of the caller, who is verified by then.
func sync(r *http.Request) (*Person, error) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		return nil, errDenied
	}
	_, err := user.Update(r.Context(), claims.Subject, &user.UpdateParams{})
	return &Person{claims.Subject}, err
}

func remove(ctx context.Context, in input) error {
	_, err := user.Delete(ctx, in.ID)
	return err
}

func removeSelf(ctx context.Context, _ input) error {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		return errDenied
	}
	_, err := user.Delete(ctx, claims.Subject)
	return err
}

func list(ctx context.Context, _ input) error { return ctx.Err() }

func rendered(fn func(ctx context.Context, p Person) error, fail func(w http.ResponseWriter, r *http.Request, err error), done func(ctx context.Context, p Person)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			fail(w, r, errDenied)
			return
		}
		p := Person{claims.Subject}
		done(r.Context(), Person{})
		if err := fn(r.Context(), p); err != nil {
			fail(w, r, err)
		}
	}
}

func removeSelfByID(ctx context.Context, p Person) error {
	_, err := user.Delete(ctx, p.ID)
	return err
}

func render(w http.ResponseWriter, r *http.Request, err error) {
	http.Error(w, err.Error(), http.StatusBadGateway)
}

func note(ctx context.Context, p Person) { user.Get(ctx, p.ID) }

type option func(*options)

type options struct {
	limit int
	hook  func(ctx context.Context, p Person)
}

func withLimit(n int) option { return func(o *options) { o.limit = n } }

func withHook(fn func(ctx context.Context, p Person)) option {
	return func(o *options) { o.hook = fn }
}

func hook(ctx context.Context, p Person) { user.Unlock(ctx, p.ID) }

// newHandler deletes the caller, and tells the hook before it knows who that is.
func newHandler(opts ...option) http.HandlerFunc {
	var o options
	for _, opt := range opts {
		opt(&o)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if o.hook != nil {
			o.hook(r.Context(), Person{claims.Subject})
		}
		user.Delete(r.Context(), claims.Subject)
	}
}

func split(member, guest func(ctx context.Context, in input) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			guest(r.Context(), input{})
			return
		}
		member(r.Context(), input{claims.Subject})
	}
}

func welcome(ctx context.Context, _ input) error { return ctx.Err() }

type encoder func(ctx context.Context, w http.ResponseWriter, out any) error

func kit(dec func(ctx context.Context, r *http.Request) (any, error), endpoint func(ctx context.Context, in any) (any, error), enc encoder) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		in, err := dec(r.Context(), r)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		out, err := endpoint(r.Context(), in)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		enc(r.Context(), w, out)
	})
}

func decodeID(ctx context.Context, r *http.Request) (any, error) { return r.URL.Query().Get("id"), nil }

func removeSelfByID2(ctx context.Context, _ any) (any, error) {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		return nil, errDenied
	}
	return user.Delete(ctx, claims.Subject)
}

func encode(ctx context.Context, w http.ResponseWriter, out any) error {
	return json.NewEncoder(w).Encode(out)
}

// except asks for a role everywhere but for one path, for which the function does nothing.
func except(path string, fn func(ctx context.Context, in input) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !claims.HasRole("org:admin") {
				w.WriteHeader(http.StatusForbidden)
				return
			}
		}
		in, err := decode(r)
		if err == nil {
			err = fn(r.Context(), in)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	}
}
