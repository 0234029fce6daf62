// Package requests sends requests with and without credentials, to hosts that are put together.
package requests

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"golang.org/x/oauth2"
)

func verified(ctx context.Context, token string) error {
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	return err
}

const apiBase = "http://api.example.com" // want `http.*\(plain-http\)`

func get(path, token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, apiBase+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}

func headerEntry(token string) *http.Request {
	req, _ := http.NewRequest(http.MethodGet, "http://entry.example.com/v1", nil) // want `http.*\(plain-http\)`
	req.Header["Authorization"] = []string{"Bearer " + token}
	return req
}

func headerLiteral(token string) *http.Request {
	req, _ := http.NewRequest(http.MethodGet, "http://literal.example.com/v1", nil) // want `http.*\(plain-http\)`
	req.Header = http.Header{"Authorization": {"Bearer " + token}}
	return req
}

func keys() (*http.Response, error) {
	return http.Get("http://keys.example.com/.well-known/jwks.json") // want `http.*\(plain-http\)`
}

func usedTwice(token string) {
	req, _ := http.NewRequest(http.MethodPost, "https://audit.example.com", nil)
	req.Header.Set("Authorization", "Bearer "+token)
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest(http.MethodGet, "http://time.example.com/now", nil)
	http.DefaultClient.Do(req)
}

func onlyOverTLS(base, token string) *http.Request {
	if base == "" {
		base = "http://mirror.example.com"
	}
	req, _ := http.NewRequest(http.MethodGet, base+"/index", nil)
	if strings.HasPrefix(base, "https://") {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	return req
}

func inCluster(token string) *http.Request {
	base := fmt.Sprintf("http://%s:%s", os.Getenv("LEDGER_SERVICE_HOST"), os.Getenv("LEDGER_SERVICE_PORT"))
	req, _ := http.NewRequest(http.MethodGet, base, nil)
	req.Header.Set("Authorization", "Bearer "+token)
	return req
}

func loopbackLogin() *oauth2.Config {
	host := os.Getenv("CALLBACK_HOST")
	if host == "" {
		host = "127.0.0.1"
	}
	return &oauth2.Config{RedirectURL: "http://" + host + ":8976/callback"}
}

type endpoint struct{ name, url string }

var users, status = endpoint{"users", "https://users.example.com"}, endpoint{"status", "http://status.example.com/ping"}

func (e endpoint) get(token string) *http.Request {
	req, _ := http.NewRequest(http.MethodGet, e.url, nil)
	req.Header.Set("Authorization", "Bearer "+token)
	return req
}

func (e endpoint) ping() { http.Get(e.url) }

func run(token string) {
	status.ping()
	users.get(token)
}
