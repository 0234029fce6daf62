package wrappers

import "github.com/clerk/clerk-sdk-go/v2"

type options struct{ key, url, docs string }

func backend(key, url string) {
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{Key: &key, URL: &url}))
}

func newClient(o options) clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{Key: clerk.String(o.key), URL: clerk.String(o.url)})
}
