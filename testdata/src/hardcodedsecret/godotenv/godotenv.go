// Package godotenv sets the environment itself before it reads it.
package godotenv

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/joho/godotenv"
)

func main() error {
	if err := godotenv.Load(".env", ".env.local"); err != nil {
		return err
	}
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	return nil
}

func read() error {
	env, err := godotenv.Read("config/prod.env")
	if err != nil {
		return err
	}
	clerk.SetKey(env["CLERK_SECRET_KEY"])
	return nil
}

func set() {
	os.Setenv("CLERK_SECRET_KEY", "sk_test_FYjOsB8ETpANNtHBDeQIG9RZ7UPEbBaTTa1NB7H6XFO") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
}
