// Package errorignored goes on although the verification failed.
package errorignored

import (
	"context"
	"log"
	"net/http"
	"strings"

	clerkjwt "github.com/clerk/clerk-sdk-go/v2/jwt"
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

func dropped(w http.ResponseWriter, r *http.Request, s *store) {
	token, _ := jwt.ParseWithClaims(bearer(r), &session{}, keyfunc) // want `^claims are used at line 34 also if jwt.ParseWithClaims rejects the token; return when it fails \(error-ignored\)$`
	claims := token.Claims.(*session)
	w.Write([]byte(s.find(claims.Subject)))
}

func okOnly(w http.ResponseWriter, r *http.Request, s *store) {
	token, _ := jwt.Parse(bearer(r), keyfunc) // want `\(error-ignored\)`
	if claims, ok := token.Claims.(jwt.MapClaims); ok {
		sub, _ := claims["sub"].(string)
		w.Write([]byte(s.find(sub)))
	}
}

func notNil(w http.ResponseWriter, r *http.Request, s *store) {
	token, _ := jwt.Parse(bearer(r), keyfunc) // want `\(error-ignored\)`
	if token != nil {
		sub, _ := token.Claims.GetSubject()
		w.Write([]byte(s.find(sub)))
	}
}

func onlyLogged(w http.ResponseWriter, r *http.Request, s *store) {
	var claims session
	if _, err := jwt.ParseWithClaims(bearer(r), &claims, keyfunc); err != nil { // want `\(error-ignored\)`
		log.Printf("bad token: %v", err)
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func forgotReturn(w http.ResponseWriter, r *http.Request, s *store) {
	var claims session
	_, err := jwt.ParseWithClaims(bearer(r), &claims, keyfunc) // want `\(error-ignored\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func shadowed(w http.ResponseWriter, r *http.Request, s *store) {
	var claims session
	var err error
	if header := bearer(r); header != "" {
		_, err := jwt.ParseWithClaims(header, &claims, keyfunc) // want `\(error-ignored\)`
		log.Print(err)
	}
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func overwritten(w http.ResponseWriter, r *http.Request, s *store, load func() error) {
	var claims session
	_, err := jwt.ParseWithClaims(bearer(r), &claims, keyfunc) // want `\(error-ignored\)`
	err = load()
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func oneBranch(w http.ResponseWriter, r *http.Request, s *store, strict bool) {
	var claims session
	_, err := jwt.ParseWithClaims(bearer(r), &claims, keyfunc) // want `\(error-ignored\)`
	if strict && err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Subject)))
}

func clerk(w http.ResponseWriter, r *http.Request, s *store) {
	claims, _ := clerkjwt.Verify(r.Context(), &clerkjwt.VerifyParams{Token: bearer(r)}) // want `\(error-ignored\)`
	w.Write([]byte(s.find(claims.Subject)))
}

// A helper that swallows the error gives its callers the claims of any token.
func parse(raw string) jwt.Claims {
	token, _ := jwt.Parse(raw, keyfunc) // want `\(error-ignored\)`
	return token.Claims
}

// The error of the verification is ignored, so what was decoded before is as unverified as ever.
func decodedBefore(w http.ResponseWriter, r *http.Request, s *store) {
	claims, err := clerkjwt.Decode(r.Context(), &clerkjwt.DecodeParams{Token: bearer(r)}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	clerkjwt.Verify(context.Background(), &clerkjwt.VerifyParams{Token: bearer(r)})
	w.Write([]byte(s.find(claims.Subject)))
}
