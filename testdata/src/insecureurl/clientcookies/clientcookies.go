// Package clientcookies sends cookies as a client, reads them, or keeps them in a jar. Secure is for servers to set.
package clientcookies

import (
	"net/http"
	"net/url"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func send(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "https://app.example.com/api", nil)
	if err != nil {
		return nil, err
	}
	req.AddCookie(&http.Cookie{Name: "__session", Value: token})
	return req, nil
}

func keep(jar http.CookieJar, u *url.URL, token string) {
	jar.SetCookies(u, []*http.Cookie{{Name: "__session", Value: token}})
}

func read(r *http.Request) error {
	cookie, err := r.Cookie("__session")
	if err != nil {
		return err
	}
	_, err = jwt.Verify(r.Context(), &jwt.VerifyParams{Token: cookie.Value})
	return err
}

// The cookie is only written for people to read.
func describe(token string) string {
	return (&http.Cookie{Name: "__session", Value: token}).String()
}
