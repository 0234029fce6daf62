// Command stdvault keeps secrets for teams, on the standard library's router.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/clerkvet/clerkvet/testdata/apps/stdvault/api"
	"github.com/clerkvet/clerkvet/testdata/apps/stdvault/vault"
)

func main() {
	key, ok := os.LookupEnv("CLERK_SECRET_KEY")
	if !ok || key == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
	srv := &http.Server{
		Addr:              ":8080",
		Handler:           api.New(vault.NewMemory()).Handler(),
		ReadHeaderTimeout: 5 * time.Second,
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	go func() {
		<-ctx.Done()
		_ = srv.Shutdown(context.Background())
	}()
	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
}
