// Package libraries makes tokens that live for days, or forever, with each of the libraries.
package libraries

import (
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	cristalhq "github.com/cristalhq/jwt/v5"
	"github.com/go-chi/jwtauth/v5"
	"github.com/go-jose/go-jose/v4"
	josejwt "github.com/go-jose/go-jose/v4/jwt"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func built(user string) (jwt.Token, error) {
	return jwt.NewBuilder().
		Subject(user).
		Expiration(time.Now().Add(90 * 24 * time.Hour)). // want `token is good for 90 days .* \(long-lifetime\)`
		Build()
}

func builtForever(user string) (jwt.Token, error) {
	return jwt.NewBuilder().Subject(user).Claim("role", "admin").Build() // want `token is made without exp .* \(no-expiry\)`
}

func set(user string) (jwt.Token, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.SubjectKey, user); err != nil {
		return nil, err
	}
	return tok, tok.Set(jwt.ExpirationKey, time.Now().Add(31*24*time.Hour)) // want `token is good for 31 days`
}

func joseSigned(signer jose.Signer, user string) (string, error) {
	return josejwt.Signed(signer).Claims(josejwt.Claims{
		Subject: user,
		Expiry:  josejwt.NewNumericDate(time.Now().AddDate(1, 0, 0)), // want `token is good for 365 days`
	}).Serialize()
}

func joseForever(signer jose.Signer, user string) (string, error) {
	c := josejwt.Claims{Subject: user}
	return josejwt.Signed(signer).Claims(c).Claims(map[string]any{"role": "admin"}).Serialize() // want `token is made without exp`
}

func chi(ja *jwtauth.JWTAuth, user string) (string, error) {
	claims := map[string]interface{}{"sub": user}
	jwtauth.SetExpiryIn(claims, 7*24*time.Hour) // want `tokens are good for 7 days .* \(long-lifetime\)`
	_, tok, err := ja.Encode(claims)
	return tok, err
}

func chiForever(ja *jwtauth.JWTAuth, user string) (string, error) {
	_, tok, err := ja.Encode(map[string]interface{}{"user_id": user}) // want `token is made without exp`
	return tok, err
}

func chiMap(ja *jwtauth.JWTAuth, user string) (string, error) {
	_, tok, err := ja.Encode(map[string]interface{}{
		"user_id": user,
		"exp":     jwtauth.ExpireIn(240 * time.Hour), // want `token is good for 10 days`
	})
	return tok, err
}

var middleware = &ginjwt.GinJWTMiddleware{
	Realm:      "api",
	Timeout:    time.Hour * 24 * 30,  // want `tokens are good for 30 days`
	MaxRefresh: time.Hour * 24 * 365, // want `tokens can be renewed for 365 days, .* \(long-lifetime\)`
}

func other(signer cristalhq.Signer, user string) (*cristalhq.Token, error) {
	return cristalhq.NewBuilder(signer).Build(cristalhq.RegisteredClaims{Subject: user}) // want `token is made without exp`
}

func signed(key jwk.Key, user string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(user).Build() // want `token is made without exp`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.RS256, key))
}

func serialized(key jwk.Key, user string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(user).Build() // want `token is made without exp`
	if err != nil {
		return nil, err
	}
	if err := tok.Set("role", "admin"); err != nil {
		return nil, err
	}
	return jwt.NewSerializer().Sign(jwt.WithKey(jwa.RS256, key)).Serialize(tok)
}

func handedOver(user string, sign func(jwt.Token) ([]byte, error)) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(user).Build() // want `token is made without exp`
	if err != nil {
		return nil, err
	}
	return sign(tok)
}
