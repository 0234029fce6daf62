// Package masked shows its configuration without the secrets in it, and refuses its defaults in production.
package masked

import (
	"errors"
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/golang-jwt/jwt/v5"
)

type config struct {
	SecretKey string
	Name      string
}

func (c config) redacted() config {
	c.SecretKey = "[redacted]"
	return c
}

func (c *config) hidden() config {
	out := *c
	out.SecretKey = "not shown"
	return out
}

func setUp(c *config) {
	log.Println(c.redacted(), c.hidden())
	clerk.SetKey(c.SecretKey)
}

func show(p *user.CreateParams) {
	p.Password = clerk.String("********")
	log.Println(p)
}

func sign(mode string) (string, error) {
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		if mode == "release" {
			return "", errors.New("JWT_SECRET is not set")
		}
		secret = "only-in-debug-mode"
	}
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte(secret))
}

// A smoke test sends what has to be refused.
func probe(req *http.Request) {
	req.Header.Set("Authorization", "Bearer invalid-token")
}
