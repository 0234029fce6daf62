// Package unknown hands requests to code that may verify them.
package unknown

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
)

type event struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}

type verifier interface {
	Verify(payload []byte, header http.Header) error
}

type service interface {
	HandleWebhook(ctx context.Context, payload []byte, header http.Header) error
	Apply(ctx context.Context, e event) error
}

type handler struct {
	verifier verifier
	check    func(r *http.Request) bool
	service  service
	secret   string
}

func (h *handler) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /webhooks/clerk", h.clerkByInterface)
	mux.HandleFunc("POST /webhooks/clerk/2", h.clerkByFunction)
	mux.HandleFunc("POST /webhooks/clerk/3", h.clerkByService)
	mux.HandleFunc("POST /webhooks/clerk/4", h.clerkByShared)
	mux.HandleFunc("POST /webhooks/clerk/5", h.clerkBySignature)
}

func (h *handler) clerkByInterface(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.verifier.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var e event
	if json.Unmarshal(payload, &e) == nil && e.Type == "user.created" {
		h.service.Apply(r.Context(), e)
	}
}

func (h *handler) clerkByFunction(w http.ResponseWriter, r *http.Request) {
	if !h.check(r) {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var e event
	if json.NewDecoder(r.Body).Decode(&e) == nil && e.Type == "user.created" {
		h.service.Apply(r.Context(), e)
	}
}

func (h *handler) clerkByService(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.service.HandleWebhook(r.Context(), payload, r.Header); err != nil {
		http.Error(w, "refused", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// clerkByShared demands a secret that only Clerk was given.
func (h *handler) clerkByShared(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Webhook-Secret") != h.secret {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var e event
	if json.NewDecoder(r.Body).Decode(&e) == nil && e.Type == "user.created" {
		h.service.Apply(r.Context(), e)
	}
}

type signed interface {
	Valid(payload []byte, signature string) (bool, error)
}

func (h *handler) clerkBySignature(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	signature := r.Header.Get("svix-signature")
	ok, err := h.verifier.(signed).Valid(payload, signature)
	if err != nil || !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var e event
	if json.Unmarshal(payload, &e) == nil && e.Type == "user.created" {
		h.service.Apply(r.Context(), e)
	}
}
