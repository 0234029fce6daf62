// Package cookievalues puts tokens into cookies whose names say nothing.
package cookievalues

import (
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/oauth2"
)

func signed(w http.ResponseWriter, key []byte, user string) error {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "acme", Value: token, HttpOnly: true}) // want `Secure.*\(insecure-cookie\)`
	return nil
}

func exchanged(w http.ResponseWriter, r *http.Request, config *oauth2.Config) error {
	granted, err := config.Exchange(r.Context(), r.FormValue("code"))
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "acme", Value: granted.AccessToken, HttpOnly: true}) // want `Secure.*\(insecure-cookie\)`
	return nil
}

func minted(w http.ResponseWriter, r *http.Request, id string) error {
	created, err := session.CreateToken(r.Context(), &session.CreateTokenParams{ID: id})
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "acme", Value: created.JWT}) // want `Secure.*\(insecure-cookie\)`
	return nil
}

// The claims are no credential.
func greeting(w http.ResponseWriter, key []byte, raw string) error {
	claims := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil }); err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "greeting", Value: claims.Subject})
	return nil
}
