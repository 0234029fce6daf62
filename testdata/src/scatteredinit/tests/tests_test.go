package tests

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func TestList(t *testing.T) {
	for _, status := range []int{200, 500} {
		srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			clerk.SetKey("")
			w.WriteHeader(status)
		}))
		clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{URL: &srv.URL}))
		clerk.SetKey("")
		if _, err := List(context.Background()); (err != nil) != (status != 200) {
			t.Error(err)
		}
	}
	_ = user.NewClient(&clerk.ClientConfig{})
	clerk.SetKey("")
}
