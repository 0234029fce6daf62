package echocookies

import "net/http"

func sessionCookie(token string) *http.Cookie {
	return &http.Cookie{
		Name:   "__session",
		Value:  token,
		Secure: false, // want `Secure.*\(insecure-cookie\)`
	}
}
