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

	"github.com/clerkvet/clerkvet/testdata/apps/accounts-fixed/directory"
	"github.com/clerkvet/clerkvet/testdata/apps/accounts-fixed/security"
	"github.com/clerkvet/clerkvet/testdata/apps/accounts-fixed/signup"
)

func main() {
	if err := godotenv.Load(); err != nil {
		log.Print("no .env file, going by the environment")
	}
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
	dir := directory.New()
	go watch()
	fresh := clerkhttp.NeedsSessionReverification(clerk.SessionReverificationStrict)

	r := chi.NewRouter()
	r.Post("/accounts", signup.Create)
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Get("/me", dir.Me)
		r.Get("/me/organizations", dir.Organizations)
		r.Delete("/members", dir.RemoveMember)
		r.With(fresh).Delete("/me/second-factor", security.Disable)
		r.Get("/me/second-factor", security.Enrolled)
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadHeaderTimeout: 5 * time.Second}
	if err := srv.ListenAndServe(); err != nil {
		log.Fatal(err)
	}
}

// watch tells once an hour whether Clerk answers.
func watch() {
	for range time.Tick(time.Hour) {
		if _, err := user.Count(context.Background(), &user.ListParams{}); err != nil {
			log.Print(err)
		}
	}
}
