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

// Each caller decides, so the finding stands there.
func setFlagged(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure})
}

func setChecked(w http.ResponseWriter, name, value string) {
	cookie := &http.Cookie{Name: name, Value: value}
	if name != "theme" {
		cookie.Secure = true
	}
	http.SetCookie(w, cookie)
}

func setTheme(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: value, Path: "/"})
}
