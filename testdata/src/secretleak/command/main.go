// Command command prints a token to the one who asked for it.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	t, err := signintoken.Create(context.Background(), &signintoken.CreateParams{UserID: &os.Args[1]})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(*t.URL)
}
