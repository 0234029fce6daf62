// Package smallchecked compares the times where the libraries do not.
package smallchecked

import (
	"errors"
	"time"

	gbr "github.com/gbrlsnchs/jwt/v3"
	"github.com/go-chi/jwtauth/v5"
	"github.com/kataras/jwt"
	jwxjwt "github.com/lestrrat-go/jwx/v2/jwt"
	pascal "github.com/pascaldekloe/jwt"
)

var errExpired = errors.New("expired")

func valid(raw, secret []byte) (string, error) {
	c, err := pascal.HMACCheck(raw, secret)
	if err != nil {
		return "", err
	}
	if !c.Valid(time.Now()) {
		return "", errExpired
	}
	return c.Subject, nil
}

func temporal(keys *pascal.KeyRegister, raw []byte) (string, error) {
	c, err := keys.Check(raw)
	if err != nil {
		return "", err
	}
	if err := c.AcceptTemporal(time.Now(), time.Second); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func gbrlsnchs(raw []byte, hs *gbr.HMACSHA) (string, error) {
	var pl gbr.Payload
	validate := gbr.ValidatePayload(&pl, gbr.ExpirationTimeValidator(time.Now()), gbr.IssuerValidator("shop"))
	_, err := gbr.Verify(raw, hs, &pl, validate)
	return pl.Subject, err
}

func later(raw []byte, hs *gbr.HMACSHA) (string, error) {
	var pl gbr.Payload
	if _, err := gbr.Verify(raw, hs, &pl); err != nil {
		return "", err
	}
	if pl.ExpirationTime == nil || time.Now().After(pl.ExpirationTime.Time) {
		return "", errExpired
	}
	return pl.Subject, nil
}

func jwtAuth(ja *jwtauth.JWTAuth, raw string) (any, error) {
	token, err := ja.Decode(raw)
	if err != nil {
		return nil, err
	}
	if err := jwxjwt.Validate(token, ja.ValidateOptions()...); err != nil {
		return nil, err
	}
	return token.Subject(), nil
}

func jwtAuthFull(ja *jwtauth.JWTAuth, raw string) (any, error) {
	token, err := jwtauth.VerifyToken(ja, raw)
	if err != nil {
		return nil, err
	}
	return token.Subject(), nil
}

// kataras compares the times by itself.
func kataras(raw []byte, key jwt.PublicKey) (string, error) {
	token, err := jwt.Verify(jwt.RS256, key, raw)
	if err != nil {
		return "", err
	}
	return token.StandardClaims.Subject, nil
}

func katarasExpected(raw []byte, key jwt.PublicKey) (string, error) {
	token, err := jwt.Verify(jwt.RS256, key, raw, jwt.Expected{Issuer: "shop"})
	if err != nil {
		return "", err
	}
	return token.StandardClaims.Subject, nil
}

var _ = []any{valid, temporal, gbrlsnchs, later, jwtAuth, jwtAuthFull, kataras, katarasExpected}
