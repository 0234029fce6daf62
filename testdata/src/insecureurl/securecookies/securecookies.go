// Package securecookies marks its cookies Secure, in every way that works.
package securecookies

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

const secure = true

func setup(key string) { clerk.SetKey(key) }

func literal(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__session", Value: token, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__session", Value: token, Secure: secure})
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: token, Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
}

func later(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	cookie.Secure = true
	http.SetCookie(w, cookie)
}

func fields(w http.ResponseWriter, token string) {
	cookie := new(http.Cookie)
	cookie.Name = "session"
	cookie.Value = token
	cookie.Secure = true
	http.SetCookie(w, cookie)
}

func overwritten(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "session", Value: token, Secure: false}
	cookie.Secure = true
	http.SetCookie(w, cookie)
}

func byHelper(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	harden(cookie)
	http.SetCookie(w, cookie)
}

func wrapped(w http.ResponseWriter, token string) {
	http.SetCookie(w, hardened(&http.Cookie{Name: "session", Value: token}))
}

type policy interface{ Apply(*http.Cookie) }

// What the policy does to the cookie is not known here.
func byPolicy(w http.ResponseWriter, p policy, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	p.Apply(cookie)
	http.SetCookie(w, cookie)
}
