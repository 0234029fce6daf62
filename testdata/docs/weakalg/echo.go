package weakalg

import (
	"crypto/rsa"
	"os"

	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
)

func findKey(*jwt.Token) (any, error) { return []byte(os.Getenv("JWT_SECRET")), nil }

// ineffective-pin
func _(publicKey *rsa.PublicKey) {}
