// Command early reads the key before the file that holds it.
package main

import (
	"log"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/joho/godotenv"
	"github.com/spf13/viper"
)

var packageKey = os.Getenv("CLERK_SECRET_KEY") // want `Clerk's key is read before godotenv.Load at line 16 has loaded it, so it is empty; load first \(too-late\)`

func main() {
	if err := godotenv.Load(); err != nil {
		log.Print(err)
	}
	clerk.SetKey(packageKey)
}

func direct() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `Clerk's key is read before godotenv.Load at line 24 has loaded it.*\(too-late\)`
	_ = godotenv.Load()
}

func settings() {
	key := viper.GetString("clerk.key") // want `Clerk's key is read before viper.ReadInConfig at line 29 has loaded it.*\(too-late\)`
	if err := viper.ReadInConfig(); err != nil {
		log.Fatal(err)
	}
	clerk.SetKey(key)
}

func helped() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `Clerk's key is read before load at line 37 has loaded it.*\(too-late\)`
	load()
}
