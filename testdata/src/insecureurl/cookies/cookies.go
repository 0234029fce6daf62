// Package cookies sets session and token cookies that browsers also send over plain HTTP.
package cookies

import (
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

const sessionCookie = "__session"

// Only the constant's name says what the cookie is for.
const authCookieName = "acme_s"

func oneLine(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token}) // want `Secure.*\(insecure-cookie\)`
}

func multiLine(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{ // want `Secure.*\(insecure-cookie\)`
		Name:     "access_token",
		Value:    token,
		Path:     "/",
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
}

func wrappedLine(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "token", // want `Secure.*\(insecure-cookie\)`
		Value: token})
}

func explicit(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     sessionCookie,
		Value:    token,
		Secure:   false, // want `Secure.*\(insecure-cookie\)`
		HttpOnly: true,
	})
}

func variable(w http.ResponseWriter, r *http.Request, token string) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	cookie := &http.Cookie{Name: "refresh_token", Value: token, Expires: time.Now().Add(24 * time.Hour)} // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, cookie)
}

func value(w http.ResponseWriter, token string) {
	cookie := http.Cookie{Name: authCookieName, Value: token} // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, &cookie)
}

func header(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "jwt", Value: token, HttpOnly: true} // want `Secure.*\(insecure-cookie\)`
	w.Header().Add("Set-Cookie", cookie.String())
}

// Browsers refuse this cookie on other sites, where it was meant to go, and still send it over plain HTTP.
func crossSite(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "auth_token", Value: token, SameSite: http.SameSiteNoneMode}) // want `Secure.*\(insecure-cookie\)`
}

func names(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: token})  // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: token})         // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, &http.Cookie{Name: "authToken", Value: token})   // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, &http.Cookie{Name: "auth", Value: token})        // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, &http.Cookie{Name: "app-session", Value: token}) // want `Secure.*\(insecure-cookie\)`
	http.SetCookie(w, &http.Cookie{Name: "id_token", Value: token})    // want `Secure.*\(insecure-cookie\)`
}
