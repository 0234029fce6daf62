// Package unknown asks functions that can't be followed.
package unknown

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

type Gate interface {
	Check(r *http.Request) error
	User(ctx context.Context) (string, bool)
	Guard(c *gin.Context)
}

type Repo interface {
	Find(ctx context.Context, id string) (*record, error)
	GetUser(ctx context.Context, id string) (*record, error)
}

type record struct{ ClerkID string }

type server struct {
	gate Gate
	repo Repo
	ok   func(*http.Request) bool
}

func (s *server) gated(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), asked & answer guards/unknown.Gate Check 0 2
	if err := s.gate.Check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}

func (s *server) value(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), maybe
	if !s.ok(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}

func (s *server) who(w http.ResponseWriter, r *http.Request) { //= work user.Delete unknown, asked & answer guards/unknown.Gate User 1 0
	id, ok := s.gate.User(r.Context())
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), id)
}

// ignored does not care for the answer.
func (s *server) ignored(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), none
	_ = s.gate.Check(r)
	user.Delete(r.Context(), r.PathValue("id"))
}

// found looks up what the request names, which is no check.
func (s *server) found(w http.ResponseWriter, r *http.Request) { //= work user.Delete unknown, none
	rec, err := s.repo.Find(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	user.Delete(r.Context(), rec.ClerkID)
}

func (s *server) foundUser(w http.ResponseWriter, r *http.Request) { //= work user.Delete unknown, none
	rec, err := s.repo.GetUser(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	user.Delete(r.Context(), rec.ClerkID)
}

func (s *server) gin(c *gin.Context) { //= next maybe
	s.gate.Guard(c)
}
