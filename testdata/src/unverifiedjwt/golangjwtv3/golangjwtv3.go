// Package golangjwtv3 uses an older version of golang-jwt, or what it was forked from.
package golangjwtv3

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func unverified(w http.ResponseWriter, r *http.Request, s *store) {
	claims := jwt.MapClaims{}
	if _, _, err := new(jwt.Parser).ParseUnverified(bearer(r), claims); err != nil { // want `\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims["sub"].(string))))
}

func ignored(w http.ResponseWriter, r *http.Request, s *store, key []byte) {
	token, _ := jwt.Parse(bearer(r), func(*jwt.Token) (interface{}, error) { return key, nil }) // want `\(error-ignored\)`
	claims := token.Claims.(jwt.MapClaims)
	w.Write([]byte(s.find(claims["sub"].(string))))
}

func verified(w http.ResponseWriter, r *http.Request, s *store, key []byte) {
	token, err := jwt.Parse(bearer(r), func(*jwt.Token) (interface{}, error) { return key, nil })
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if claims, ok := token.Claims.(jwt.MapClaims); ok && token.Valid {
		w.Write([]byte(s.find(claims["sub"].(string))))
	}
}
