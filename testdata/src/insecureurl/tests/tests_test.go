package tests

import (
	"context"
	"crypto/tls"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/coreos/go-oidc/v3/oidc"
)

const backendURL = "http://api.example.com/v1"

func TestBackend(t *testing.T) {
	setup("key")
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS10},
	}}
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{HTTPClient: client, URL: clerk.String(backendURL)}))
}

func TestCookie(t *testing.T) {
	w := httptest.NewRecorder()
	http.SetCookie(w, &http.Cookie{Name: "__session", Value: "token"})
}

func TestIssuer(t *testing.T) {
	ctx := oidc.InsecureIssuerURLContext(context.Background(), "https://clerk.example.com")
	if _, err := oidc.NewProvider(ctx, "http://other.example.com"); err == nil {
		t.Fatal("no error")
	}
}
