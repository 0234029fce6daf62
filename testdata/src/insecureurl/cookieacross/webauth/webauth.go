// Package webauth mints tokens and builds cookies for other packages.
package webauth

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// Sign returns a token for the user.
func Sign(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user}).SignedString(key)
}

// SessionCookie returns a cookie that nobody has set yet.
func SessionCookie(token string) *http.Cookie {
	return &http.Cookie{Name: "session", Value: token, Path: "/", HttpOnly: true}
}

// SecureCookie returns a cookie for TLS only.
func SecureCookie(token string) *http.Cookie {
	return &http.Cookie{Name: "session", Value: token, Path: "/", HttpOnly: true, Secure: true}
}

// ThemeCookie returns a cookie that is no credential.
func ThemeCookie(theme string) *http.Cookie {
	return &http.Cookie{Name: "theme", Value: theme}
}

// Expired returns a cookie that removes the session.
func Expired() *http.Cookie {
	return &http.Cookie{Name: "session", Path: "/", MaxAge: -1}
}

// Login sets the cookie itself, so the finding stands here and not at each caller.
func Login(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token}) // want `Secure.*\(insecure-cookie\)`
}
