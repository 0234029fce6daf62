// Command inorder loads, sets and uses, in this order.
package main

import (
	"context"
	"log"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/joho/godotenv"
	"github.com/spf13/viper"
)

func main() {
	if err := godotenv.Load(); err != nil {
		log.Print("no .env file")
	}
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	users := user.NewClient(&clerk.ClientConfig{})
	if _, err := users.List(context.Background(), &user.ListParams{}); err != nil {
		panic(err)
	}
}

func settings() {
	if err := viper.ReadInConfig(); err != nil {
		log.Fatal(err)
	}
	clerk.SetKey(viper.GetString("clerk.key"))
}

// own has a client with a key of its own, whatever is set later.
func own() *user.Client {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY_EU"))
	users := user.NewClient(config)
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	return users
}
