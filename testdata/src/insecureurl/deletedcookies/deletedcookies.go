// Package deletedcookies removes cookies: what is sent holds no secret.
package deletedcookies

import (
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
)

func setup(key string) { clerk.SetKey(key) }

func logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "__session", Value: "", Path: "/", MaxAge: -1, Secure: false})
	http.SetCookie(w, &http.Cookie{Name: "token", Value: "", Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "access_token", Value: "", Expires: time.Now().Add(-time.Hour)})
	http.SetCookie(w, &http.Cookie{Name: "refresh_token", Value: "", Expires: time.Now().AddDate(-1, 0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "jwt", Expires: time.Date(1970, time.January, 1, 0, 0, 0, 0, time.UTC)})
}

func later(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "session", Path: "/"}
	cookie.MaxAge = -1
	http.SetCookie(w, cookie)

	if found, err := r.Cookie("session"); err == nil {
		found.MaxAge = -1
		http.SetCookie(w, found)
	}
}

func named(w http.ResponseWriter) { expire(w, "session") }

func expire(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Path: "/", MaxAge: -1})
}
