// Package norouter calls the Backend API from a command line tool.
package main

import (
	"context"
	"os"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	for _, id := range os.Args[1:] {
		user.Ban(context.Background(), id)
	}
}
