// Package lazy makes at the first request what all share.
package lazy

import (
	"net/http"
	"os"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var (
	initialized bool
	users       *user.Client
	byName      = make(map[string]*user.Client)
)

func key(w http.ResponseWriter, r *http.Request) {
	if !initialized {
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `two requests can run clerk.SetKey at once behind this check of initialized; call it once at start-up, or in sync.Once \(unsynchronized\)`
		initialized = true
	}
	w.WriteHeader(http.StatusNoContent)
}

func client(w http.ResponseWriter, r *http.Request) {
	if users == nil {
		users = user.NewClient(&clerk.ClientConfig{}) // want `two requests can assign users at once behind this check; make it at start-up, or in sync.OnceValue \(unsynchronized\)`
	}
	_, _ = users.List(r.Context(), &user.ListParams{})
}

func get() *user.Client {
	if users != nil {
		return users
	}
	users = user.NewClient(&clerk.ClientConfig{}) // want `two requests can assign users at once behind this check.*\(unsynchronized\)`
	return users
}

func count(w http.ResponseWriter, r *http.Request) {
	_, _ = get().Count(r.Context(), &user.ListParams{})
}

func named(w http.ResponseWriter, r *http.Request) {
	c, ok := byName["main"]
	if !ok {
		c = user.NewClient(&clerk.ClientConfig{}) // want `two requests can assign byName at once.*\(unsynchronized\)`
		byName["main"] = c
	}
	_, _ = c.List(r.Context(), &user.ListParams{})
}

type server struct{ keys keyfunc.Keyfunc }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.keys == nil {
		keys, err := keyfunc.NewDefault([]string{"https://clerk.example.com/.well-known/jwks.json"}) // want `two requests can assign keys at once.*\(unsynchronized\)`
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		s.keys = keys
	}
	w.WriteHeader(http.StatusNoContent)
}
