// Package interfaceschecked compares the claims that it gets through an interface.
package interfaceschecked

import (
	"net/http"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

// A Verifier verifies tokens.
type Verifier interface {
	Verify(raw string) (*jwt.Token, error)
}

type remote struct{ keys keyfunc.Keyfunc }

// Verify verifies the signature.
func (v *remote) Verify(raw string) (*jwt.Token, error) { return jwt.Parse(raw, v.keys.Keyfunc) }

func handler(v Verifier) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token, err := v.Verify(r.Header.Get("Authorization"))
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		claims, ok := token.Claims.(jwt.MapClaims)
		if !ok || claims["iss"] != "https://clerk.shop.example" || claims["aud"] != "shop" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func serve(keys keyfunc.Keyfunc) http.Handler { return handler(&remote{keys}) }

var _ = serve
