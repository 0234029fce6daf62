// Package handlers is a small service as many are: constants of all kinds around, and one of them a key.
package handlers

import (
	"encoding/json"
	"net/http"
	"os"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/golang-jwt/jwt/v5"
)

const (
	tokenTTL   = 15 * time.Minute
	cookieName = "session_token"
	roleAdmin  = "org:admin"
	issuer     = "https://auth.acme-widgets.com"
)

// TODO: move to the environment.
var jwtSecret = []byte("acme-jwt-2024") // want "tokens.*\\(jwt-key\\)"

type claims struct {
	Role string `json:"role"`
	jwt.RegisteredClaims
}

func login(w http.ResponseWriter, r *http.Request) {
	c := claims{Role: roleAdmin}
	c.Issuer = issuer
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(tokenTTL))
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(jwtSecret)
	if err != nil {
		http.Error(w, "cannot sign", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: cookieName, Value: signed, HttpOnly: true, Secure: true})
	json.NewEncoder(w).Encode(map[string]string{"token": signed, "type": "Bearer"})
}

func authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cookie, err := r.Cookie(cookieName)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		var c claims
		_, err = jwt.ParseWithClaims(cookie.Value, &c, func(t *jwt.Token) (any, error) { return jwtSecret, nil },
			jwt.WithValidMethods([]string{"HS256"}), jwt.WithIssuer(issuer))
		if err != nil || c.Role != roleAdmin {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func routes() http.Handler {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", login)
	mux.Handle("GET /admin/secrets", authenticate(http.NotFoundHandler()))
	mux.Handle("GET /me", clerkhttp.RequireHeaderAuthorization()(http.NotFoundHandler()))
	return mux
}
