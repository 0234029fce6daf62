package scatteredinit

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/joho/godotenv"
)

type tenant struct{ Name, Key string }

var users *user.Client

func show(w http.ResponseWriter, r *http.Request, users *user.Client) {
	u, err := users.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	fmt.Fprintln(w, u.ID)
}

func copyUsers(ctx context.Context, from ...any) error { return ctx.Err() }

func count(ctx context.Context, t tenant, clients ...*user.Client) {
	log.Print(ctx, t.Name, len(clients))
}

// per-request, too-late
func _() {}

// set-twice
func _(ctx context.Context) (_ error) {}

// in-loop
func _(ctx context.Context, tenants []tenant) {}

// unsynchronized
func _(config *clerk.ClientConfig) {}
