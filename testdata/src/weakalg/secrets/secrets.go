// Package secrets verifies what the program has signed itself, with a secret that is no public key: there is nothing
// to confuse it with.
package secrets

import (
	"crypto/rsa"
	"os"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	cristalhq "github.com/cristalhq/jwt/v5"
	jose "github.com/dvsekhvalnov/jose2go"
	gbrlsnchs "github.com/gbrlsnchs/jwt/v3"
	"github.com/go-chi/jwtauth/v5"
	jose3 "github.com/go-jose/go-jose/v3/jwt"
	fiberjwt "github.com/gofiber/contrib/jwt"
	golang "github.com/golang-jwt/jwt/v5"
	kataras "github.com/kataras/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

type config struct {
	JWTSecret     []byte
	PublicKeyPath string
}

func secret() []byte { return []byte(os.Getenv("JWT_SECRET")) }

func sign(claims golang.Claims, c *config) (string, error) {
	return golang.NewWithClaims(golang.SigningMethodHS256, claims).SignedString(c.JWTSecret)
}

func parse(raw string, c *config) (*golang.Token, error) {
	return golang.Parse(raw, func(*golang.Token) (any, error) { return c.JWTSecret, nil })
}

func fromEnv(raw string) (*golang.Token, error) {
	return golang.Parse(raw, func(*golang.Token) (any, error) { return secret(), nil })
}

// unknown may be anything; nobody can tell.
func unknown(raw string, key []byte, find func(string) ([]byte, error)) (*golang.Token, error) {
	return golang.Parse(raw, func(t *golang.Token) (any, error) {
		if t.Header["kid"] == "new" {
			return find("new")
		}
		return key, nil
	})
}

func fromFile(raw string) (*golang.Token, error) {
	key, err := os.ReadFile("/run/secrets/jwt-secret")
	if err != nil {
		return nil, err
	}
	return golang.Parse(raw, func(*golang.Token) (any, error) { return key, nil })
}

func others(raw string, public *rsa.PublicKey) error {
	token, err := jose3.ParseSigned(raw)
	if err != nil {
		return err
	}
	if err := token.Claims(secret()); err != nil {
		return err
	}
	if _, err := jwt.Parse([]byte(raw), jwt.WithKey(jwa.HS256, secret())); err != nil {
		return err
	}
	if _, err := jwt.Parse([]byte(raw), jwt.WithKey(jwa.RS256, public)); err != nil {
		return err
	}
	if _, err := cristalhq.NewVerifierHS(cristalhq.HS256, secret()); err != nil {
		return err
	}
	if _, err := kataras.Verify(kataras.HS256, secret(), []byte(raw)); err != nil {
		return err
	}
	gbrlsnchs.NewHS256(secret())
	jwtauth.New("HS256", secret(), nil)
	jwtauth.New("RS256", nil, public)
	echojwt.JWT(secret())
	fiberjwt.New(fiberjwt.Config{SigningKey: fiberjwt.SigningKey{Key: secret()}})
	_, _, err = jose.Decode(raw, secret())
	_ = ginjwt.GinJWTMiddleware{Key: secret(), SigningAlgorithm: "HS512"}
	return err
}
