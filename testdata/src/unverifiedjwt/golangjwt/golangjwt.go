// Package golangjwt parses without verifying.
package golangjwt

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func mapClaims(w http.ResponseWriter, r *http.Request, s *store) {
	token, _, err := jwt.NewParser().ParseUnverified(bearer(r), jwt.MapClaims{}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := claims["sub"].(string)
	w.Write([]byte(s.find(sub)))
}

type session struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

func structClaims(w http.ResponseWriter, r *http.Request) {
	var claims session
	_, _, err := new(jwt.Parser).ParseUnverified(bearer(r), &claims) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if claims.Role != "admin" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func subject(w http.ResponseWriter, r *http.Request) {
	token, _, err := jwt.NewParser().ParseUnverified(bearer(r), &jwt.RegisteredClaims{}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, err := token.Claims.GetSubject()
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", sub)
}
