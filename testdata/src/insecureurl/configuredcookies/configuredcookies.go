// Package configuredcookies leaves Secure to the configuration or the request, which are not known here.
package configuredcookies

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

type config struct {
	Secure     bool
	Production bool
}

func setup(key string) { clerk.SetKey(key) }

func set(w http.ResponseWriter, r *http.Request, c config, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: c.Secure})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: r.TLS != nil})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: !isLocal(r)})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: os.Getenv("APP_ENV") == "production"})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: r.Header.Get("X-Forwarded-Proto") == "https"})
}

func branch(w http.ResponseWriter, c config, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	if c.Production {
		cookie.Secure = true
	}
	http.SetCookie(w, cookie)
}

func exception(w http.ResponseWriter, c config, token string) {
	cookie := &http.Cookie{Name: "session", Value: token, Secure: true}
	if !c.Production {
		cookie.Secure = false
	}
	http.SetCookie(w, cookie)
}

func local(w http.ResponseWriter, c config, token string) {
	secure := false
	if c.Production {
		secure = true
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: secure})
}

func parameter(w http.ResponseWriter, token string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: secure})
}
