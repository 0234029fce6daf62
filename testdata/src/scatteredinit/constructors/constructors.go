// Package constructors sets Clerk up where it is to be.
package constructors

import (
	"context"
	"net/http"
	"os"
	"sync"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

type Service struct{ users *user.Client }

func NewService(key string) *Service { // want NewService:`makes user.NewClient at constructors/constructors.go:22`
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(key)
	return &Service{users: user.NewClient(config)}
}

// Auth is a factory: only the function it returns runs for every request.
func Auth(key string) gin.HandlerFunc { // want Auth:`sets the key at constructors/constructors.go:27; makes jwks.NewClient at constructors/constructors.go:28`
	clerk.SetKey(key)
	keys := jwks.NewClient(&clerk.ClientConfig{})
	return func(c *gin.Context) {
		if _, err := keys.Get(c.Request.Context(), &jwks.GetParams{}); err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
	}
}

func Keys(url string) func(http.Handler) http.Handler { // want Keys:`makes keyfunc.NewDefault at constructors/constructors.go:37`
	keys, err := keyfunc.NewDefault([]string{url})
	if err != nil {
		panic(err)
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_ = keys
			next.ServeHTTP(w, r)
		})
	}
}

var (
	once   sync.Once
	shared *user.Client
)

func lazily(w http.ResponseWriter, r *http.Request) {
	once.Do(func() {
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
		shared = user.NewClient(&clerk.ClientConfig{})
	})
	if _, err := shared.Get(r.Context(), "user_2abc"); err != nil {
		w.WriteHeader(http.StatusNotFound)
	}
}

var client = sync.OnceValue(func() *user.Client {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	return user.NewClient(config)
})

func onceValue(w http.ResponseWriter, r *http.Request) {
	if _, err := client().Get(r.Context(), "user_2abc"); err != nil {
		w.WriteHeader(http.StatusNotFound)
	}
}

// seed is called by a job, not by handlers alone.
func seed(ctx context.Context) error {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	_, err := user.NewClient(config).List(ctx, &user.ListParams{})
	return err
}

func Job(ctx context.Context) error { // want Job:`makes user.NewClient at constructors/constructors.go:80`
	return seed(ctx)
}
