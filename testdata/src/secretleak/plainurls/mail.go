package plainurls

import (
	"net/http"

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
