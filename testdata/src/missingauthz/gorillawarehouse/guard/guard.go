// Package guard has the middleware of the warehouse.
package guard

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type key string

func verify(r *http.Request) (*clerk.SessionClaims, error) {
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")})
}

func keep(r *http.Request, claims *clerk.SessionClaims) *http.Request {
	ctx := context.WithValue(r.Context(), key("claims"), claims)
	return r.WithContext(context.WithValue(ctx, key("user"), claims.Subject))
}

// User returns the id of the caller.
func User(ctx context.Context) string {
	id, _ := ctx.Value(key("user")).(string)
	return id
}

// Claims returns the session of the caller.
func Claims(ctx context.Context) *clerk.SessionClaims {
	return ctx.Value(key("claims")).(*clerk.SessionClaims)
}

// Session is for those who are signed in.
func Session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := verify(r)
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, keep(r, claims))
	})
}

// Anybody is for anybody.
func Anybody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := verify(r)
		if err == nil {
			r = keep(r, claims)
		}
		next.ServeHTTP(w, r)
	})
}

// Scanner believes the scanners.
func Scanner(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cookie, err := r.Cookie("user_id")
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key("user"), cookie.Value))) // want `client-identity`
	})
}

// Lead is for leads.
func Lead(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if Claims(r.Context()).ActiveOrganizationRole != "org:lead" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Tier asks the client for its tier.
func Tier(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.FormValue("tier") { // want `client-role`
		case "gold":
			next.ServeHTTP(w, r)
		default:
			w.WriteHeader(http.StatusPaymentRequired)
		}
	})
}

// Trusted asks the user's own notes.
func Trusted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := user.Get(r.Context(), User(r.Context()))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		meta := struct {
			Admin bool `json:"admin"`
		}{}
		json.Unmarshal(u.UnsafeMetadata, &meta) // want `unsafe-metadata`
		if !meta.Admin {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Family is for the family, by its addresses.
func Family(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := user.Get(r.Context(), User(r.Context()))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		for _, e := range u.EmailAddresses {
			if strings.HasSuffix(e.EmailAddress, "@family.example") { // want `email-identity`
				next.ServeHTTP(w, r)
				return
			}
		}
		w.WriteHeader(http.StatusForbidden)
	})
}
