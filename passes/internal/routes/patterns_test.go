package routes

import (
	"slices"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// TestFiberCovers follows match in fiber's router.go: middleware runs for paths that begin with its own.
func TestFiberCovers(t *testing.T) {
	tests := []struct {
		use, pattern  string
		covers, maybe bool
	}{
		{"", "/a", true, true},
		{"/", "/a", true, true},
		{"/api", "/api", true, true},
		{"/api", "/api/users", true, true},
		{"/api/", "/api/users", true, true},
		{"/API", "/api/users", true, true}, // not case-sensitive by default
		{"/api", "/", false, false},
		{"/api", "/web", false, false},
		{"/api/v1", "/api", false, true}, // covers what is mounted there, in part
		{"/api", "/apiary", false, true}, // version 2 only
		{"/users/:id", "/users/:name/x", true, true},
		{"/users/admin", "/users/:id", false, true},
		{"/*", "/a", true, true},
		{"/api", "…", false, true},
	}
	for _, tt := range tests {
		if covers, maybe := fiberCovers(tt.use, tt.pattern); covers != tt.covers || maybe != tt.maybe {
			t.Errorf("fiberCovers(%q, %q) = %t, %t; want %t, %t", tt.use, tt.pattern, covers, maybe, tt.covers, tt.maybe)
		}
	}
}

func TestJoin(t *testing.T) {
	tests := []struct {
		kind                  lib.Kind
		prefix, pattern, want string
	}{
		{lib.ChiMux, "", "/", "/"},
		{lib.ChiMux, "/users", "/", "/users"},
		{lib.ChiMux, "/users/", "/{id}", "/users/{id}"},
		{lib.GinEngine, "/users", "/", "/users/"},
		{lib.GinEngine, "/users", "", "/users"},
		{lib.GinEngine, "/", "accounts", "/accounts"},
		{lib.EchoRouter, "/v1", "posts", "/v1posts"}, // echo's Group says so
		{lib.EchoRouter, "/v1", "/posts", "/v1/posts"},
		{lib.FiberApp, "/v1", "posts", "/v1/posts"},
		{lib.GorillaRouter, "/api", "/x", "/api/x"},
	}
	for _, tt := range tests {
		if got := join(tt.kind, tt.prefix, tt.pattern); got != tt.want {
			t.Errorf("join(%d, %q, %q) = %q, want %q", tt.kind, tt.prefix, tt.pattern, got, tt.want)
		}
	}
}

func TestSplitMethod(t *testing.T) {
	tests := []struct{ pattern, method, want string }{
		{"/users", "", "/users"},
		{"POST /users", "POST", "/users"},
		{"GET \t/users/{id}", "GET", "/users/{id}"},
		{"example.com/users", "", "example.com/users"},
		{"DELETE example.com/users", "DELETE", "example.com/users"},
		{"… /users", "", "/users"},
		{"…", "", "…"},
	}
	for _, tt := range tests {
		e := &event{pattern: tt.pattern, methods: []string{""}}
		splitMethod(e)
		if e.pattern != tt.want || !slices.Equal(e.methods, []string{tt.method}) {
			t.Errorf("%q is split into %q and %q, want %q and %q", tt.pattern, e.methods, e.pattern, tt.method, tt.want)
		}
	}
}

func TestShortName(t *testing.T) {
	tests := []struct{ path, key, want string }{
		{"github.com/clerk/clerk-sdk-go/v2/http", "github.com/clerk/clerk-sdk-go/v2/http.RequireHeaderAuthorization", "clerkhttp.RequireHeaderAuthorization"},
		{"github.com/go-chi/jwtauth/v5", "github.com/go-chi/jwtauth/v5.Verifier", "jwtauth.Verifier"},
		{"github.com/auth0/go-jwt-middleware/v2", "github.com/auth0/go-jwt-middleware/v2.JWTMiddleware.CheckJWT", "(jwt-middleware.JWTMiddleware).CheckJWT"},
		{"example.com/foreign", "example.com/foreign.Guard", "foreign.Guard"},
		{"server", "server.New", "server.New"},
	}
	for _, tt := range tests {
		if got := shortName(tt.path, tt.key); got != tt.want {
			t.Errorf("shortName(%q, %q) = %q, want %q", tt.path, tt.key, got, tt.want)
		}
	}
}

// TestMerge keeps what is on every way, and marks what is not.
func TestMerge(t *testing.T) {
	named := func(names ...string) (w way) {
		for _, n := range names {
			w.steps = append(w.steps, step{Step: Step{Key: n, Name: n}})
		}
		return w
	}
	tests := []struct {
		ways []way
		want string
	}{
		{nil, ""},
		{[]way{named("a", "b")}, "a b"},
		{[]way{named("a", "b", "c"), named("a", "c")}, "a b? c"},
		{[]way{named("a", "c"), named("a", "b", "c")}, "a b? c"},
		{[]way{named("a"), named()}, "a?"},
		{[]way{named("a", "x"), named("b", "x")}, "a? b? x"},
	}
	for _, tt := range tests {
		got := ""
		for i, s := range merge(tt.ways) {
			if i > 0 {
				got += " "
			}
			got += s.String()
		}
		if got != tt.want {
			t.Errorf("merged %q, want %q", got, tt.want)
		}
	}
}
