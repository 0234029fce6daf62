// Package api sets cookies that another package built.
package api

import (
	"net/http"

	"insecureurl/cookieacross/webauth"
)

func login(w http.ResponseWriter, key []byte, user string) error {
	token, err := webauth.Sign(key, user)
	if err != nil {
		return err
	}
	http.SetCookie(w, webauth.SessionCookie(token)) // want `Secure.*\(insecure-cookie\)`
	return nil
}

func later(w http.ResponseWriter, token string) {
	cookie := webauth.SessionCookie(token) // want `Secure.*\(insecure-cookie\)`
	cookie.MaxAge = 3600
	http.SetCookie(w, cookie)
}

func fine(w http.ResponseWriter, token string) {
	http.SetCookie(w, webauth.SecureCookie(token))
	http.SetCookie(w, webauth.ThemeCookie("dark"))
	http.SetCookie(w, webauth.Expired())

	secured := webauth.SessionCookie(token)
	secured.Secure = true
	http.SetCookie(w, secured)

	webauth.Login(w, token)
}
