// Package handlers answers the API's requests.
package handlers

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/orgs"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/store"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/tokens"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/users"
)

const maxBody = 64 << 10

// Handlers holds what the handlers share.
type Handlers struct {
	Users     *users.Service
	Orgs      *orgs.Service
	Shipments *store.Shipments
	Service   *tokens.Service
	Pickups   *tokens.Pickups
	Manifests *tokens.Manifests
	Log       *slog.Logger
	// SecureCookies is false only on a developer's machine.
	SecureCookies bool
}

type problem struct {
	Error string `json:"error"`
}

func (h *Handlers) write(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		h.Log.Warn("response not written", "error", err)
	}
}

func (h *Handlers) fail(w http.ResponseWriter, r *http.Request, err error) {
	status := http.StatusInternalServerError
	switch {
	case errors.Is(err, store.ErrNotFound), errors.Is(err, users.ErrNotFound):
		status = http.StatusNotFound
	case errors.Is(err, users.ErrBadID), errors.Is(err, orgs.ErrBadID), errors.Is(err, orgs.ErrBadRole):
		status = http.StatusBadRequest
	case errors.Is(err, tokens.ErrInvalid):
		status = http.StatusUnauthorized
	}
	if status == http.StatusInternalServerError {
		h.Log.ErrorContext(r.Context(), "request failed", "path", r.URL.Path, "error", err)
	}
	h.write(w, status, problem{http.StatusText(status)})
}

// read decodes the request's body, and answers the request itself if it can't.
func (h *Handlers) read(w http.ResponseWriter, r *http.Request, v any) bool {
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		h.write(w, http.StatusBadRequest, problem{"malformed body"})
		return false
	}
	return true
}

// Health says that the process runs.
func (h *Handlers) Health(w http.ResponseWriter, _ *http.Request) {
	h.write(w, http.StatusOK, map[string]string{"status": "ok"})
}
