// Package backendv1 makes the same mistakes with the first major version of the Clerk SDK.
package backendv1

import (
	"net/http"

	"github.com/clerkinc/clerk-sdk-go/clerk"
)

func baseURL(key string) (clerk.Client, error) {
	return clerk.NewClient(key, clerk.WithBaseURL("http://api.clerk.dev/v1/")) // want `http.*\(plain-http\)`
}

func proxy(client clerk.Client) func(http.Handler) http.Handler {
	return clerk.WithSessionV2(client, clerk.WithProxyURL("http://app.example.com/__clerk")) // want `http.*\(plain-http\)`
}

func secure(key string) (clerk.Client, error) {
	return clerk.NewClient(key, clerk.WithBaseURL("https://api.clerk.dev/v1/"))
}
