// Package loops sets Clerk up in loops.
package loops

import (
	"context"
	"time"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	v1 "github.com/clerkinc/clerk-sdk-go/clerk"
)

type tenant struct{ key string }

func All(ctx context.Context, tenants []tenant) { // want All:`sets the key at loops/loops.go:18`
	for _, t := range tenants {
		clerk.SetKey(t.key) // want `clerk.SetKey in a loop: after the first API call only the first key counts.*\(in-loop\)`
		_, _ = user.List(ctx, &user.ListParams{})
	}
}

func Get(ctx context.Context, ids []string) { // want Get:`uses the key at loops/loops.go:25; makes user.NewClient at loops/loops.go:25`
	for _, id := range ids {
		users := user.NewClient(&clerk.ClientConfig{}) // want `user.NewClient makes the same client in every round of the loop; make it once before the loop \(in-loop\)`
		_, _ = users.Get(ctx, id)
	}
}

// Own has a client for each key.
func Own(ctx context.Context, tenants []tenant) { // want Own:`makes user.NewClient at loops/loops.go:35`
	for _, t := range tenants {
		config := &clerk.ClientConfig{}
		config.Key = clerk.String(t.key)
		_, _ = user.NewClient(config).List(ctx, &user.ListParams{})
	}
}

// Retry tries until it has a client, and a keyset.
func Retry(key string) (client v1.Client, keys keyfunc.Keyfunc, err error) { // want Retry:`makes clerk.NewClient at loops/loops.go:42`
	for range 3 {
		client, err = v1.NewClient(key)
		if err == nil {
			break
		}
		time.Sleep(time.Second)
	}
	for range 3 {
		if keys, err = keyfunc.NewDefault([]string{"https://clerk.example.com/.well-known/jwks.json"}); err == nil {
			return client, keys, nil
		}
	}
	return client, keys, err
}

// First takes the first key there is.
func First(keys []string) { // want First:`sets the key at loops/loops.go:60`
	for _, key := range keys {
		if key != "" {
			clerk.SetKey(key)
			break
		}
	}
}
