// Package shapes is wrong in function values, closures and generic code.
package shapes

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type server struct{ prefix string }

func (s *server) token(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), s.prefix)
}

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: s.token(r)}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	s.greet(w, claims.Subject)
}

func (s *server) greet(w http.ResponseWriter, name string) { w.Write([]byte(name)) }

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /me", s.me)
	mux.HandleFunc("GET /org", func(w http.ResponseWriter, r *http.Request) {
		token := bearer(r)
		func() {
			claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
			if err != nil {
				return
			}
			w.Write([]byte(claims.Subject))
		}()
	})
}

func parse[C golangjwt.Claims](token string, claims C) (C, error) {
	_, _, err := golangjwt.NewParser().ParseUnverified(token, claims)
	return claims, err
}

func generic(w http.ResponseWriter, r *http.Request) {
	claims, err := parse(bearer(r), &golangjwt.RegisteredClaims{}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(claims.Subject))
}

var parser = golangjwt.NewParser()

func methodValue(w http.ResponseWriter, r *http.Request) {
	unverified := parser.ParseUnverified
	token, _, err := unverified(bearer(r), golangjwt.MapClaims{}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Claims.GetSubject()
	w.Write([]byte(sub))
}

func capture(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	defer func() {
		w.Write([]byte(claims.Subject))
	}()
}
