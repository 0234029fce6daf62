// Package cookiehelpers builds or sets its cookies elsewhere in the package.
package cookiehelpers

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func login(w http.ResponseWriter, r *http.Request) {
	token := r.FormValue("token")
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	http.SetCookie(w, newCookie(token))
	setCookie(w, "session", token)
	setTheme(w, "dark")
	setFlagged(w, "access_token", token, false) // want `Secure.*\(insecure-cookie\)`
	setFlagged(w, "access_token", token, true)
	setFlagged(w, "theme", "dark", false)
	setFlagged(w, "access_token", token, r.TLS != nil)
	setChecked(w, "session", token)
}
