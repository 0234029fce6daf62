// Package gbrlsnchs makes algorithms of constant keys by gbrlsnchs/jwt.
package gbrlsnchs

import (
	"os"

	"github.com/gbrlsnchs/jwt/v3"
)

var hs = jwt.NewHS256([]byte("secret")) // want "tokens.*\\(jwt-key\\)"

func strong() jwt.Algorithm {
	return jwt.NewHS512([]byte("PIcrPD6LdTQqHL3bcMVJtyDDBXvYON9JjD6KFV3g")) // want "tokens.*\\(jwt-key\\)"
}

func sign(p jwt.Payload) ([]byte, error) {
	return jwt.Sign(p, hs, func(h *jwt.Header) { h.KeyID = "kid-1" })
}

func fine() jwt.Algorithm { return jwt.NewHS384([]byte(os.Getenv("JWT_SECRET"))) }
