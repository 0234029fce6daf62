// Package plainurls has nothing in URLs that does harm there.
package plainurls

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

// ticket is made to be followed once.
func ticket(w http.ResponseWriter, r *http.Request, t *clerk.SignInToken) {
	http.Redirect(w, r, "https://app.example.com/sign-in?__clerk_ticket="+t.Token, http.StatusFound)
	http.Redirect(w, r, "https://app.example.com/sign-in?token="+t.Token, http.StatusFound)
}

func pages(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token")
	if token == "" {
		http.Redirect(w, r, "/?token="+url.QueryEscape(token), http.StatusFound)
	}
}

// form is sent in a body.
func form(secret string) *strings.Reader {
	values := url.Values{}
	values.Set("secret", secret)
	return strings.NewReader(values.Encode())
}

// serveWS can't get the token in a header.
func serveWS(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token")
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}
