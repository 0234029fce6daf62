// Package api makes handlers of the methods of a service that it knows by an interface.
package api

import (
	"context"
	"encoding/json"
	"net/http"
)

// Input is what requests say.
type Input struct{ ID string }

// People is the service.
type People interface {
	Remove(ctx context.Context, in Input) error
	Leave(ctx context.Context, in Input) error
}

func handle[T any](fn func(ctx context.Context, in T) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in T
		err := json.NewDecoder(r.Body).Decode(&in)
		if err == nil {
			err = fn(r.Context(), in)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	})
}

// Routes returns the handler of the service.
func Routes(p People, auth func(http.Handler) http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /users/remove", handle(p.Remove))
	mux.Handle("POST /users/leave", handle(p.Leave))
	mux.Handle("POST /signed/remove", auth(handle(p.Remove)))
	return mux
}
