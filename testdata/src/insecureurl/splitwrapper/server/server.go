// Package server never mentions Clerk.
package server

import (
	"os"

	"insecureurl/splitwrapper/gateway"
)

func start() {
	gateway.Init(os.Getenv("CLERK_SECRET_KEY"), "http://api.example.com/v1")   // want `http.*\(plain-http\)`
	gateway.Init(os.Getenv("CLERK_SECRET_KEY"), gateway.DefaultURL())          // want `http.*\(plain-http\)`
	gateway.Init(os.Getenv("CLERK_SECRET_KEY"), os.Getenv("CLERK_API_URL"))    // unknown
	gateway.Init(os.Getenv("CLERK_SECRET_KEY"), "https://api.clerk.com/v1")    // encrypted
	gateway.Init(os.Getenv("CLERK_SECRET_KEY"), "http://localhost:9090/clerk") // never leaves the machine
}
