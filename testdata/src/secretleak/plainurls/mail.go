package plainurls

import (
	"net/http"

	clerkjwt "github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/golang-jwt/jwt/v5"
)

var mailKey []byte

// confirm gets a token of the program's own from a link in a mail.
func confirm(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token")
	if _, err := jwt.Parse(token, func(*jwt.Token) (any, error) { return mailKey, nil }); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}

// login gets a token from a form that is posted.
func login(w http.ResponseWriter, r *http.Request) {
	token := r.FormValue("token")
	if _, err := clerkjwt.Verify(r.Context(), &clerkjwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}
