// Command twice sets the key in main and in a constructor.
package main

import (
	"context"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	s := newService() // want `newService calls clerk.SetKey and sets Clerk's key again after line 14, without effect once the SDK is in use; set it once at start-up \(set-twice\)`
	if err := http.ListenAndServe(":8080", s); err != nil {
		panic(err)
	}
}

func migrate(ctx context.Context) error {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY_OLD"))
	if _, err := user.List(ctx, &user.ListParams{}); err != nil {
		return err
	}
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY_NEW")) // want `clerk.SetKey sets Clerk's key again after line 22.*\(set-twice\)`
	_, err := user.Create(ctx, &user.CreateParams{})
	return err
}
