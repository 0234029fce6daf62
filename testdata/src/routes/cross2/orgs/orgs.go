// Package orgs registers on the program's own router.
package orgs

import (
	"context"
	"net/http"

	"routes/cross2/httpx"
)

// Handlers serves organizations.
type Handlers struct{ name string }

// Routes registers.
func Routes(app *httpx.App, name string) {
	h := Handlers{name}
	app.Handle(http.MethodGet, "/orgs", h.List)
	app.Handle(http.MethodPost, "/orgs", h.Create, httpx.Authenticate(name))
}

// List lists.
func (h Handlers) List(ctx context.Context, w http.ResponseWriter, r *http.Request) error { return nil }

// Create creates.
func (h Handlers) Create(ctx context.Context, w http.ResponseWriter, r *http.Request) error {
	return nil
}
