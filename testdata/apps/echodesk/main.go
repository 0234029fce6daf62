// Command echodesk is the API of a help desk.
package main

import (
	"log/slog"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/accounts"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/authn"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/server"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/tickets"
)

func main() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		slog.Error("CLERK_SECRET_KEY is not set")
		os.Exit(1)
	}
	clerk.SetKey(key)
	e := server.New(authn.New(os.Getenv("APP_ENV")), accounts.Handler{}, tickets.NewHandler(tickets.NewMemory()))
	if err := e.Start(":8080"); err != nil {
		slog.Error("stopped", "error", err)
	}
}
