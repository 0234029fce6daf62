// Package bearerheaders sets and reads headers with nothing secret in the source.
package bearerheaders

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

const (
	bearer = "Bearer "
	scheme = "Bearer"
)

func authorize(req *http.Request, token string) {
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Authorization", bearer+os.Getenv("CLERK_SECRET_KEY"))
	req.Header.Set("Authorization", fmt.Sprintf("Bearer %s", token))
	req.Header.Set("Authorization", strings.Join([]string{scheme, token}, " "))
	req.Header.Set("Clerk-Secret-Key", os.Getenv("CLERK_SECRET_KEY"))
	req.Header.Set("Authorization", "")
	req.Header.Del("Authorization")
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "acme-widgets-backend/1.0")
	req.Header.Set("Clerk-Proxy-Url", "https://acme-widgets.com/__clerk")
}

func forward(in, out *http.Request) { out.Header.Set("Authorization", in.Header.Get("Authorization")) }

func challenge(w http.ResponseWriter) {
	w.Header().Set("WWW-Authenticate", `Bearer realm="acme-widgets", error="invalid_token"`)
	w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type, Clerk-Secret-Key")
	w.Header().Set("Vary", "Authorization")
}

func token(r *http.Request) (string, bool) {
	h := r.Header.Get("Authorization")
	if !strings.HasPrefix(h, "Bearer ") {
		return "", false
	}
	return strings.TrimPrefix(h, "Bearer "), h != "Bearer undefined" && h != "Bearer null"
}

// exampleToken is the token that jwt.io shows; it opens nothing.
const exampleToken = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
