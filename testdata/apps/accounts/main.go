// Command accounts lets the customers of Harborline sign up and manage their accounts.
package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
	"github.com/joho/godotenv"

	"github.com/clerkvet/clerkvet/testdata/apps/accounts/directory"
	"github.com/clerkvet/clerkvet/testdata/apps/accounts/security"
	"github.com/clerkvet/clerkvet/testdata/apps/accounts/signup"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want scatteredinit/too-late "before godotenv.Load"
	if err := godotenv.Load(); err != nil {
		log.Print("no .env file, going by the environment")
	}
	dir := directory.New() // want scatteredinit/set-twice "sets Clerk's key again"
	go rotate()

	r := chi.NewRouter()
	r.Post("/accounts", signup.Create)
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Get("/me", dir.Me)
		r.Get("/me/organizations", dir.Organizations)
		r.Delete("/members", dir.RemoveMember)
		r.Delete("/me/second-factor", security.Disable) // want weakpassword/mfa-removed "DeleteMFA"
		r.Post("/me/second-factor", security.Enroll)
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadHeaderTimeout: 5 * time.Second}
	if err := srv.ListenAndServe(); err != nil {
		log.Fatal(err)
	}
}

// rotate takes over a new key every hour.
func rotate() {
	for range time.Tick(time.Hour) {
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want scatteredinit/in-loop "only the first key counts"
		if _, err := user.Count(context.Background(), &user.ListParams{}); err != nil {
			log.Print(err)
		}
	}
}
