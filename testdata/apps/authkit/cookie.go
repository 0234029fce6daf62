package authkit

import (
	"net/http"
	"time"
)

// SessionCookie returns a cookie that scripts can't read and other sites can't send along. Pass secure as false only
// where the service is served over plain HTTP, which is on a developer's machine.
func SessionCookie(name, value string, secure bool) *http.Cookie {
	return &http.Cookie{
		Name:     name,
		Value:    value,
		Path:     "/",
		HttpOnly: true,
		Secure:   secure,
		SameSite: http.SameSiteLaxMode,
	}
}

// ExpiredCookie returns the cookie that deletes the one of the same name.
func ExpiredCookie(name string) *http.Cookie {
	return &http.Cookie{Name: name, Path: "/", MaxAge: -1, Expires: time.Unix(1, 0), HttpOnly: true}
}
