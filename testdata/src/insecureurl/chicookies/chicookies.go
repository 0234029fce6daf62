// Package chicookies sets cookies in chi's handlers, which are net/http's.
package chicookies

import (
	"net/http"
	"os"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

type handlers struct{ cookieName string }

func (h *handlers) routes() http.Handler {
	r := chi.NewRouter()
	r.Use(clerkhttp.WithHeaderAuthorization())
	r.Post("/login", h.login)
	r.Post("/logout", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
	})
	r.Post("/refresh", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("token")}) // want `Secure.*\(insecure-cookie\)`
	})
	return r
}

func (h *handlers) login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{ // want `Secure.*\(insecure-cookie\)`
		Name:  "session",
		Value: r.FormValue("token"),
	})
	http.SetCookie(w, &http.Cookie{
		Name:   "token",
		Value:  r.FormValue("token"),
		Secure: os.Getenv("APP_ENV") == "production",
	})
	http.SetCookie(w, &http.Cookie{Name: h.cookieName, Value: r.FormValue("choice")})
}
