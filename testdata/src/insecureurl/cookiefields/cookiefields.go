// Package cookiefields fills cookies field by field.
package cookiefields

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

func setup(key string) { clerk.SetKey(key) }

func never(w http.ResponseWriter, token string) {
	cookie := new(http.Cookie) // want `Secure.*\(insecure-cookie\)`
	cookie.Name = "session"
	cookie.Value = token
	cookie.HttpOnly = true
	http.SetCookie(w, cookie)
}

func variable(w http.ResponseWriter, token string) {
	var cookie http.Cookie // want `Secure.*\(insecure-cookie\)`
	cookie.Name = "session"
	cookie.Value = token
	http.SetCookie(w, &cookie)
}

func several(w http.ResponseWriter, token string) {
	for _, cookie := range []*http.Cookie{
		{Name: "session", Value: token}, // want `Secure.*\(insecure-cookie\)`
		{Name: "session", Value: token, Secure: true},
		{Name: "theme", Value: "dark"},
	} {
		http.SetCookie(w, cookie)
	}
}

func empty(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{} // want `Secure.*\(insecure-cookie\)`
	cookie.Name = "session"
	cookie.Value = token
	http.SetCookie(w, cookie)
}

func nameLater(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Value: token, Path: "/"} // want `Secure.*\(insecure-cookie\)`
	cookie.Name = "token"
	http.SetCookie(w, cookie)
}

func unset(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	cookie.Secure = false // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, cookie)
}
