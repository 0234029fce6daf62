package cookiehelpers

import "net/http"

func newCookie(token string) *http.Cookie {
	return &http.Cookie{ // want `Secure.*\(insecure-cookie\)`
		Name:  "__session",
		Value: token,
	}
}

// The callers in the package say that this is a session.
func setCookie(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/"}) // want `Secure.*\(insecure-cookie\)`
}

func setTheme(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: value, Path: "/"})
}
