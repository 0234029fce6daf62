// Package errorhandled handles the error in ways that are less usual.
package errorhandled

import (
	"errors"
	"log"
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

var errUnauthorized = errors.New("unauthorized")

func returned(raw string) (*session, error) {
	var claims session
	_, err := jwt.ParseWithClaims(raw, &claims, keyfunc)
	return &claims, err
}

func wrapped(raw string) (claims *session, err error) {
	claims = new(session)
	if _, err = jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		err = errors.Join(errUnauthorized, err)
	}
	return claims, err
}

func boolean(raw string) (string, bool) {
	token, err := jwt.Parse(raw, keyfunc)
	if err != nil || !token.Valid {
		return "", false
	}
	sub, err := token.Claims.GetSubject()
	return sub, err == nil
}

func validReturned(raw string) (jwt.Claims, bool) {
	token, _ := jwt.Parse(raw, keyfunc)
	return token.Claims, token.Valid
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func panics(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	must(err)
	w.Write([]byte(s.find(token.Claims.(*session).Subject)))
}

func ends(raw string, s *store) string {
	token, err := jwt.ParseWithClaims(raw, &session{}, keyfunc)
	if err != nil {
		log.Fatal(err)
	}
	return s.find(token.Claims.(*session).Subject)
}

func deferred(w http.ResponseWriter, r *http.Request, s *store) {
	var err error
	defer func() {
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
		}
	}()
	token, err := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	if err != nil {
		return
	}
	w.Write([]byte(s.find(token.Claims.(*session).Subject)))
}

func typed(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	var failure interface{ Timeout() bool }
	if errors.As(err, &failure) || err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(token.Claims.(*session).Subject)))
}

func loggedClaims(r *http.Request) {
	token, _ := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc)
	log.Print(token.Claims.(*session).Subject)
}

func caller(w http.ResponseWriter, r *http.Request, s *store) {
	claims, err := returned(bearer(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, ok := boolean(bearer(r))
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject) + s.find(sub)))
}
