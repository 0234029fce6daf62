// Package urls has tokens in URLs.
package urls

import (
	"context"
	"fmt"
	"net/http"
	"net/url"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

func read(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("Authorization")
	if token == "" {
		token = r.URL.Query().Get("token") // want `the token is read from the URL, which stays in logs, histories and Referer headers; .* \(in-url\)`
	}
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}

func inGin(c *gin.Context) {
	verify(c.Request.Context(), c.Query("access_token")) // want `the token is read from the URL`
}

func verify(ctx context.Context, token string) bool {
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	return err == nil
}

func extracts() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(func(r *http.Request) string {
		return r.URL.Query().Get("jwt") // want `the token is read from the URL`
	}))
}

func redirect(w http.ResponseWriter, r *http.Request, s *clerk.SessionToken) {
	http.Redirect(w, r, "https://app.example.com/callback?token="+s.JWT, http.StatusFound)                               // want `a token becomes part of a URL, .* \(in-url\)`
	http.Redirect(w, r, fmt.Sprintf("https://app.example.com/callback?state=%s&token=%s", "s", s.JWT), http.StatusFound) // want `a token becomes part of a URL`
	u := &url.URL{Scheme: "https", Host: "app.example.com"}
	q := u.Query()
	q.Set("session_token", s.JWT) // want `a token becomes part of a URL`
	q.Set("page", "2")
	u.RawQuery = q.Encode()
}
