// Package interfaces verifies tokens behind an interface.
package interfaces

import (
	"context"
	"net/http"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

// A Verifier verifies tokens.
type Verifier interface {
	Verify(ctx context.Context, raw string) (*Claims, error)
}

// Claims are those of a session.
type Claims struct {
	jwt.RegisteredClaims
	Email string `json:"email"`
}

type remote struct{ keys keyfunc.Keyfunc }

// Verify verifies the signature.
func (v *remote) Verify(ctx context.Context, raw string) (*Claims, error) {
	var c Claims
	if _, err := jwt.ParseWithClaims(raw, &c, v.keys.KeyfuncCtx(ctx)); err != nil { // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
		return nil, err
	}
	return &c, nil
}

func handler(v Verifier) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := v.Verify(r.Context(), r.Header.Get("Authorization"))
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		w.Write([]byte(c.Subject))
	}
}

func serve(keys keyfunc.Keyfunc) http.Handler { return handler(&remote{keys}) }

var _ = serve
