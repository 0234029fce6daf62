// Package golangjwtverified verifies in every usual way.
package golangjwtverified

import (
	"errors"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

type session struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

func plain(w http.ResponseWriter, r *http.Request, s *store) {
	var claims session
	if _, err := jwt.ParseWithClaims(bearer(r), &claims, keyfunc); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func valid(w http.ResponseWriter, r *http.Request, s *store) {
	token, _ := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	if token == nil || !token.Valid {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(token.Claims.(*session).Subject)))
}

func both(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	if claims, ok := token.Claims.(*session); ok && err == nil && token.Valid {
		w.Write([]byte(s.find(claims.Subject)))
		return
	}
	http.Error(w, "unauthorized", http.StatusUnauthorized)
}

func switched(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.Parse(bearer(r), keyfunc)
	switch {
	case token.Valid:
		sub, _ := token.Claims.GetSubject()
		w.Write([]byte(s.find(sub)))
	case errors.Is(err, jwt.ErrTokenMalformed):
		http.Error(w, "no token", http.StatusBadRequest)
	default:
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}

// The signature of an expired token was right.
func refresh(w http.ResponseWriter, r *http.Request, s *store) {
	var claims session
	_, err := jwt.ParseWithClaims(bearer(r), &claims, keyfunc)
	if err != nil && !errors.Is(err, jwt.ErrTokenExpired) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func peekFirst(w http.ResponseWriter, r *http.Request, s *store, keys map[string][]byte) {
	unverified, _, err := jwt.NewParser().ParseUnverified(bearer(r), &session{})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	kid, _ := unverified.Header["kid"].(string)
	token, err := jwt.ParseWithClaims(bearer(r), &session{}, func(*jwt.Token) (any, error) { return keys[kid], nil })
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(token.Claims.(*session).Subject)))
}

// The tenant says which key it is.
func tenantKey(w http.ResponseWriter, r *http.Request, s *store, keys map[string][]byte) {
	var claims session
	if _, _, err := jwt.NewParser().ParseUnverified(bearer(r), &claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	tenant := s.find(claims.Role)
	if _, err := jwt.ParseWithClaims(bearer(r), &claims, func(*jwt.Token) (any, error) { return keys[tenant], nil }); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func issuers(w http.ResponseWriter, r *http.Request, s *store) {
	var claims session
	unverified, _, err := jwt.NewParser().ParseUnverified(bearer(r), &claims)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	iss, _ := unverified.Claims.GetIssuer()
	var verified *jwt.Token
	switch iss {
	case "https://clerk.example.com":
		verified, err = jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	case "https://old.example.com":
		verified, err = jwt.Parse(bearer(r), keyfunc)
	default:
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := verified.Claims.GetSubject()
	w.Write([]byte(s.find(sub)))
}
