package main

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

type service struct{}

func newService() *service {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	return &service{}
}

func (*service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}
