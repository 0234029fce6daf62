// Package libraries makes tokens that live for hours with each of the libraries.
package libraries

import (
	"encoding/json"
	"io"
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
	return jwt.NewBuilder().Subject(user).Expiration(time.Now().Add(time.Hour)).Build()
}

func inSteps(user string, ttl time.Duration) (jwt.Token, error) {
	b := jwt.NewBuilder().Subject(user)
	b.Expiration(time.Now().Add(ttl))
	return b.Build()
}

func conditional(user string, claims map[string]any) (jwt.Token, error) {
	b := jwt.NewBuilder().Subject(user)
	for k, v := range claims {
		b = b.Claim(k, v)
	}
	return b.Build()
}

func named(user string) (jwt.Token, error) {
	return jwt.NewBuilder().Subject(user).Claim("exp", time.Now().Add(time.Hour).Unix()).Build()
}

func joseSigned(signer jose.Signer, user string) (string, error) {
	return josejwt.Signed(signer).Claims(josejwt.Claims{
		Subject: user,
		Expiry:  josejwt.NewNumericDate(time.Now().Add(5 * time.Minute)),
	}).Claims(map[string]any{"role": "member"}).Serialize()
}

func joseMap(signer jose.Signer, claims map[string]any) (string, error) {
	return josejwt.Signed(signer).Claims(claims).Serialize()
}

func chi(ja *jwtauth.JWTAuth, user string) (string, error) {
	claims := map[string]interface{}{"sub": user}
	jwtauth.SetIssuedNow(claims)
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, tok, err := ja.Encode(claims)
	return tok, err
}

// Without a timeout, the tokens of this middleware live for an hour.
var middleware = &ginjwt.GinJWTMiddleware{Realm: "api", MaxRefresh: 7 * 24 * time.Hour}

func other(signer cristalhq.Signer, user string) (*cristalhq.Token, error) {
	return cristalhq.NewBuilder(signer).Build(&cristalhq.RegisteredClaims{
		Subject:   user,
		ExpiresAt: cristalhq.NewNumericDate(time.Now().Add(2 * time.Hour)),
	})
}

// described are claims that are printed, and never a token.
func described(w io.Writer, user string) error {
	tok, err := jwt.NewBuilder().Subject(user).Build()
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(tok)
}

func validated(user string) error {
	tok, err := jwt.NewBuilder().Subject(user).IssuedAt(time.Now()).Build()
	if err != nil {
		return err
	}
	return jwt.Validate(tok)
}

func setLater(key jwk.Key, user string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(user).Build()
	if err != nil {
		return nil, err
	}
	if err := tok.Set("exp", time.Now().Add(time.Hour)); err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.RS256, key))
}
