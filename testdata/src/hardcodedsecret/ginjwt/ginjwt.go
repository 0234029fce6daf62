// Package ginjwt configures appleboy/gin-jwt, and its port to hertz, with constant keys.
package ginjwt

import (
	"os"
	"time"

	"github.com/appleboy/gin-jwt/v2"
	v3 "github.com/appleboy/gin-jwt/v3"
	hertz "github.com/hertz-contrib/jwt"
)

const realm = "acme widgets"

func literal() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:       realm,
		Key:         []byte("secret key"), // want "tokens.*\\(jwt-key\\)"
		Timeout:     time.Hour,
		IdentityKey: "user_id",
		TokenLookup: "header: Authorization, query: token, cookie: jwt",
	})
}

func version3() (*v3.GinJWTMiddleware, error) {
	return v3.New(&v3.GinJWTMiddleware{Realm: realm, Key: []byte("secret key 3")}) // want "tokens.*\\(jwt-key\\)"
}

func onHertz() (*hertz.HertzJWTMiddleware, error) {
	return hertz.New(&hertz.HertzJWTMiddleware{Key: []byte("secret key of hertz")}) // want "tokens.*\\(jwt-key\\)"
}

func fine() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:            realm,
		SigningAlgorithm: "RS256",
		PrivKeyFile:      "keys/signing-key.pem",
		PubKeyFile:       "keys/signing-key.pub",
		Key:              []byte(os.Getenv("JWT_SECRET")),
	})
}
