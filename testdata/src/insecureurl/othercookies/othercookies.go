// Package othercookies sets cookies that are no credentials, some with names that look like it.
package othercookies

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

func setup(key string) { clerk.SetKey(key) }

func preferences(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	http.SetCookie(w, &http.Cookie{Name: "locale", Value: "en"})
	http.SetCookie(w, &http.Cookie{Name: "cookie_consent", Value: "yes"})
	http.SetCookie(w, &http.Cookie{Name: "sidebar_open", Value: "1"})
	http.SetCookie(w, &http.Cookie{Name: "author", Value: "anonymous"})
	http.SetCookie(w, &http.Cookie{Name: "__client_uat", Value: "0"})
}

// A CSRF token is worthless without the session that it belongs to.
func csrf(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: token})
	http.SetCookie(w, &http.Cookie{Name: "XSRF-TOKEN", Value: token})
	http.SetCookie(w, &http.Cookie{Name: "csrftoken", Value: token})
}

// The state of a login lives for minutes, is used once and signs nobody in: it only ties the callback to the browser
// that began. Secure would be better, but who reads it still has no code and no session.
func loginState(w http.ResponseWriter, state string) {
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: state, MaxAge: 300, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "oidc_nonce", Value: state, MaxAge: 300, HttpOnly: true})
}

// Nothing is known of the name.
func unknown(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value})
}
