// Package main finds out who sends a request in ways of its own: sessions in a database, keys in a table, another
// service, certificates. Nobody knows from here what they are worth, but checks they are.
package main

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type server struct {
	db       *sql.DB
	partners map[string]bool
	keys     []string
	codes    map[string]string
}

func main() {
	s := &server{}
	mux := http.NewServeMux()
	mux.Handle("DELETE /session/{id}", s.session(http.HandlerFunc(remove)))
	mux.Handle("DELETE /hashed/{id}", s.hashed(http.HandlerFunc(remove)))
	mux.Handle("DELETE /partner/{id}", s.partner(http.HandlerFunc(remove)))
	mux.Handle("DELETE /listed/{id}", s.listed(http.HandlerFunc(remove)))
	mux.Handle("DELETE /remote/{id}", s.remote(http.HandlerFunc(remove)))
	mux.Handle("DELETE /token/{id}", introspected(http.HandlerFunc(remove)))
	mux.Handle("DELETE /mutual/{id}", mutual(http.HandlerFunc(remove)))
	mux.Handle("DELETE /local/{id}", local(http.HandlerFunc(remove)))
	mux.Handle("DELETE /basic/{id}", basic([]byte(os.Getenv("OPS_USER")), []byte(os.Getenv("OPS_PASS")), http.HandlerFunc(remove)))
	mux.Handle("DELETE /web/{id}", s.web(http.HandlerFunc(remove)))
	mux.HandleFunc("POST /redeem", s.redeem)
	mux.HandleFunc("POST /login", login)
	http.ListenAndServe(":8080", mux)
}

func remove(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.PathValue("id")) }

func (s *server) session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("sid")
		if err != nil {
			http.Error(w, "sign in", http.StatusUnauthorized)
			return
		}
		var id string
		if err := s.db.QueryRowContext(r.Context(), "SELECT user_id FROM sessions WHERE sid = $1", c.Value).Scan(&id); err != nil {
			http.Error(w, "sign in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// hashed asks in a function of its own.
func (s *server) hashed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.find(r.Context(), r.Header.Get("X-API-Key")); err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) find(ctx context.Context, key string) (id int64, err error) {
	sum := sha256.Sum256([]byte(key))
	err = s.db.QueryRowContext(ctx, "SELECT id FROM api_keys WHERE hash = $1", sum[:]).Scan(&id)
	return id, err
}

func (s *server) partner(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, known := s.partners[r.Header.Get("X-API-Key")]; !known {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) listed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.Contains(s.keys, r.Header.Get("X-API-Key")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// remote asks the gateway's own authentication.
func (s *server) remote(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		req, err := http.NewRequestWithContext(r.Context(), http.MethodGet, os.Getenv("AUTH_URL"), nil)
		if err != nil {
			http.Error(w, "upstream", http.StatusBadGateway)
			return
		}
		req.Header.Set("Authorization", r.Header.Get("Authorization"))
		resp, err := http.DefaultClient.Do(req)
		if err != nil || resp.StatusCode != http.StatusOK {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type introspection struct{ Active bool }

func introspect(token string) (*introspection, error) {
	resp, err := http.PostForm(os.Getenv("INTROSPECTION_URL"), url.Values{"token": {token}})
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out introspection
	return &out, json.NewDecoder(resp.Body).Decode(&out)
}

func introspected(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, err := introspect(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
		if err != nil || !who.Active {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func mutual(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil || len(r.TLS.VerifiedChains) == 0 {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func local(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.RemoteAddr, "127.0.0.1:") {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func basic(name, pass []byte, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, p, ok := r.BasicAuth()
		if !ok || subtle.ConstantTimeCompare([]byte(u), name)&subtle.ConstantTimeCompare([]byte(p), pass) != 1 {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// web sends people to the login.
func (s *server) web(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := s.signedIn(r); err != nil {
			http.Redirect(w, r, "/login", http.StatusSeeOther)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) signedIn(r *http.Request) error {
	c, err := r.Cookie("sid")
	if err != nil {
		return err
	}
	var n int
	if err := s.db.QueryRow("SELECT count(*) FROM sessions WHERE sid = $1", c.Value).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return errors.New("no session")
	}
	return nil
}

// redeem takes the code of a mail, which is good for one time.
func (s *server) redeem(w http.ResponseWriter, r *http.Request) {
	id, ok := s.codes[r.FormValue("code")]
	if !ok {
		http.Error(w, "the link is no longer valid", http.StatusGone)
		return
	}
	signintoken.Create(r.Context(), &signintoken.CreateParams{UserID: &id, ExpiresInSeconds: clerk.Int64(60)})
}

func login(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("user")
	res, err := user.VerifyPassword(r.Context(), &user.VerifyPasswordParams{UserID: id, Password: r.FormValue("password")})
	if err != nil || !res.Verified {
		http.Error(w, "wrong user or password", http.StatusUnauthorized)
		return
	}
	signintoken.Create(r.Context(), &signintoken.CreateParams{UserID: &id, ExpiresInSeconds: clerk.Int64(60)})
}
