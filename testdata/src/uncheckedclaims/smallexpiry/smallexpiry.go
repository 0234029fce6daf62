// Package smallexpiry uses tokens of small libraries that leave the times to the program.
package smallexpiry

import (
	"net/http"

	gbr "github.com/gbrlsnchs/jwt/v3"
	"github.com/go-chi/jwtauth/v5"
	pascal "github.com/pascaldekloe/jwt"
)

func hmac(raw, secret []byte) (string, error) {
	c, err := pascal.HMACCheck(raw, secret) // want `jwt.HMACCheck does not compare exp.*\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

func register(keys *pascal.KeyRegister, r *http.Request) (string, error) {
	c, err := keys.CheckHeader(r) // want `\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

func lost(raw, secret []byte) (string, error) {
	c, err := pascal.HMACCheck(raw, secret) // want `\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	c.AcceptAudience("shop") // want `the outcome of Registered.AcceptAudience is not looked at.*\(ineffective-option\)`
	return c.Subject, nil
}

func gbrlsnchs(raw []byte, hs *gbr.HMACSHA) (string, error) {
	var pl gbr.Payload
	_, err := gbr.Verify(raw, hs, &pl) // want `\(expiry-unchecked\)`
	return pl.Subject, err
}

func otherValidator(raw []byte, hs *gbr.HMACSHA) (string, error) {
	var pl gbr.Payload
	_, err := gbr.Verify(raw, hs, &pl, gbr.ValidatePayload(&pl, gbr.IssuerValidator("shop"))) // want `\(expiry-unchecked\)`
	return pl.Subject, err
}

func jwtAuth(ja *jwtauth.JWTAuth, raw string) (any, error) {
	token, err := ja.Decode(raw) // want `JWTAuth.Decode does not compare exp.*\(expiry-unchecked\)`
	if err != nil {
		return nil, err
	}
	return token.Subject(), nil
}

var _ = []any{hmac, register, lost, gbrlsnchs, otherValidator, jwtAuth}
