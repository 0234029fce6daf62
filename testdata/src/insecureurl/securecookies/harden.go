package securecookies

import "net/http"

func harden(cookie *http.Cookie) {
	cookie.Secure = true
	cookie.HttpOnly = true
}

func hardened(cookie *http.Cookie) *http.Cookie {
	harden(cookie)
	return cookie
}
