// Package goroutines sets the key beside those who use it.
package goroutines

import (
	"context"
	"os"
	"sync"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func Start(ctx context.Context) error { // want Start:`uses the key at goroutines/goroutines.go:18`
	go func() {
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `clerk.SetKey in a goroutine races with the calls that read what it sets; call it before the goroutines start \(unsynchronized\)`
	}()
	_, err := user.List(ctx, &user.ListParams{})
	return err
}

func Rotate() { go rotate() }

func rotate() {
	for range time.Tick(time.Hour) {
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `clerk.SetKey in a loop: after the first API call only the first key counts; make a client with its own key each \(in-loop\)`
	}
}

// Before sets the key first.
func Before(ctx context.Context) { // want Before:`sets the key at goroutines/goroutines.go:32`
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, _ = user.List(ctx, &user.ListParams{})
		}()
	}
	wg.Wait()
}

// Replace rotates the key in the way that the SDK has a lock for.
func Replace() {
	go func() {
		for range time.Tick(time.Hour) {
			clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{Key: clerk.String(os.Getenv("CLERK_SECRET_KEY"))}))
		}
	}()
}
