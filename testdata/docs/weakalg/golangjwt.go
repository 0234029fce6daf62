package weakalg

import (
	"crypto/rand"
	"crypto/rsa"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// none-algorithm, algorithm-confusion, unpinned-algorithm
func _(raw string, key, publicKey *rsa.PublicKey) {}

// weak-key
func _(claims jwt.MapClaims) {}
