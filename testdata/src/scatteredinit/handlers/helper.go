package handlers

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// client is called by handlers alone.
func client() *user.Client {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	return user.NewClient(config) // want `user.NewClient makes a Clerk client for every request.*\(per-request\)`
}
