// Package shapesright is right in function values, closures and generic code.
package shapesright

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

var key []byte

func keyfunc(*golangjwt.Token) (any, error) { return key, nil }

func parse[C golangjwt.Claims](token string, claims C) (C, error) {
	_, err := golangjwt.ParseWithClaims(token, claims, keyfunc)
	return claims, err
}

func generic(w http.ResponseWriter, r *http.Request) {
	claims, err := parse(bearer(r), &golangjwt.RegisteredClaims{})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(claims.Subject))
}

func verifyFirst(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	defer func() {
		claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
		if err == nil {
			w.Write([]byte(claims.Subject))
		}
	}()
}

type server struct{ parser *golangjwt.Parser }

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	parse := s.parser.Parse
	token, err := parse(bearer(r), keyfunc)
	if err != nil || !token.Valid {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Claims.GetSubject()
	w.Write([]byte(sub))
}
