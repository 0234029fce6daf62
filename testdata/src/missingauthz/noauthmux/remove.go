package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func remove(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Delete(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
