// Package shapes has keys and functions that find them in variables, fields, conversions, generic functions and
// middleware.
package shapes

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"

	"weakalg/shapes/verifier"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

var find jwt.Keyfunc = func(*jwt.Token) (any, error) {
	return publicBytes(), nil // want `\(algorithm-confusion\)`
}

func viaVariable(raw string) (*jwt.Token, error) { return jwt.Parse(raw, find) }

type server struct{ find jwt.Keyfunc }

func newServer() *server {
	return &server{find: func(*jwt.Token) (any, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	}}
}

func (s *server) verify(raw string) (*jwt.Token, error) { return jwt.Parse(raw, s.find) }

func lookup(*jwt.Token) (any, error) {
	return publicBytes(), nil // want `\(algorithm-confusion\)`
}

func viaConversion(raw string) (*jwt.Token, error) { return jwt.Parse(raw, jwt.Keyfunc(lookup)) }

func parse[C jwt.Claims](raw string, claims C, find jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, claims, find)
}

func parseMap(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return parse(raw, jwt.MapClaims{}, find)
}

func viaGeneric(raw string) (*jwt.Token, error) {
	return parseMap(raw, func(*jwt.Token) (any, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func auth(key []byte) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, err := jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return key, nil })
			if err != nil {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func routes(next http.Handler) http.Handler {
	return auth(publicBytes())(next) // want `\(algorithm-confusion\)`
}

func secretRoutes(next http.Handler) http.Handler {
	return auth([]byte(os.Getenv("JWT_SECRET")))(next)
}

func viaMethod(raw string, v *verifier.Verifier) (*jwt.Token, error) {
	return jwt.Parse(raw, v.Keyfunc) // want `\(algorithm-confusion\)`
}

func viaCheckedMethod(raw string, v *verifier.Verifier) (*jwt.Token, error) {
	return jwt.Parse(raw, v.CheckedKeyfunc)
}

type finder interface {
	Keyfunc(*jwt.Token) (any, error)
}

func viaInterface(raw string, f finder) (*jwt.Token, error) { return jwt.Parse(raw, f.Keyfunc) }

// sum verifies by hand, with HMAC alone.
func sum(text string, sig []byte) error {
	return jwt.SigningMethodHS256.Verify(text, sig, publicBytes()) // want `HMAC secret.*\(algorithm-confusion\)`
}
