// Package checked looks at ids before it uses them.
package checked

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/clerk/clerk-sdk-go/v2/user"
	svix "github.com/svix/svix-webhooks/go"
)

var userID = regexp.MustCompile(`^user_[0-9A-Za-z]+$`)

func matched(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if !userID.MatchString(id) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_, _ = user.Delete(r.Context(), id)
}

func escaped(w http.ResponseWriter, r *http.Request) {
	_, _ = user.Delete(r.Context(), url.PathEscape(r.PathValue("id")))
}

func own(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.Subject != r.PathValue("id") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	_, _ = user.Delete(r.Context(), claims.Subject)
}

func same(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.Subject != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	_, _ = user.Delete(r.Context(), id)
}

func twice(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.Subject != r.PathValue("id") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	_, _ = user.Delete(r.Context(), r.PathValue("id"))
}

func characters(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if !strings.HasPrefix(id, "user_") || strings.ContainsAny(id, "/?#") {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	_, _ = user.Delete(r.Context(), id)
}

type store interface {
	Customer(ctx context.Context, id string) (string, error)
}

type server struct{ store store }

func (s *server) lookedUp(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if _, err := s.store.Customer(r.Context(), id); err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_, _ = user.Delete(r.Context(), id)
}

func (s *server) found(w http.ResponseWriter, r *http.Request) {
	id, err := s.store.Customer(r.Context(), r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_, _ = user.Delete(r.Context(), id)
}

type form struct {
	ID   string `json:"id" validate:"required,alphanum"`
	User string `json:"user"`
}

func (f form) Validate() bool { return userID.MatchString(f.User) }

func tagged(w http.ResponseWriter, r *http.Request) {
	var f form
	if err := json.NewDecoder(r.Body).Decode(&f); err != nil || !f.Validate() {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	_, _ = user.Delete(r.Context(), f.ID)
	_, _ = user.Ban(r.Context(), f.User)
}

// inBody travels in the body, which is encoded.
func inBody(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	_, _ = signintoken.Create(r.Context(), &signintoken.CreateParams{UserID: &id})
}

// synced gets the events that Clerk signs.
func synced(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	hook, err := svix.NewWebhook(os.Getenv("CLERK_WEBHOOK_SECRET"))
	if err != nil || hook.Verify(body, r.Header) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	var event struct{ UserID string }
	if err := json.Unmarshal(body, &event); err != nil {
		return
	}
	_, _ = user.Delete(r.Context(), event.UserID)
}

// consume gets them from middleware that has verified them.
func consume(w http.ResponseWriter, r *http.Request) {
	var event struct {
		Type string
		Data struct{ ID string }
	}
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		return
	}
	_, _ = user.Delete(r.Context(), event.Data.ID)
}

func parsed(w http.ResponseWriter, r *http.Request) {
	id, ok := parseID(r.PathValue("id"))
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_, _ = user.Delete(r.Context(), id)
}

func parseID(s string) (string, bool) {
	for _, r := range s {
		if r == '/' {
			return "", false
		}
	}
	return s, true
}
