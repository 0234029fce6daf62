package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var errDenied = errors.New("denied")

type useCase func(ctx context.Context, in input) error

func with(fn useCase) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in input
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		if err := fn(r.Context(), in); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}

// asked lets signed-in users alone run a use case.
func asked(fn useCase) useCase {
	return func(ctx context.Context, in input) error {
		if _, ok := clerk.SessionClaimsFromContext(ctx); !ok {
			return errDenied
		}
		return fn(ctx, in)
	}
}

func update(ctx context.Context, in input) error {
	_, err := user.Update(ctx, in.ID, &user.UpdateParams{FirstName: &in.Name})
	return err
}

type command struct {
	By, Name string
}

// stamped writes down in the request who has sent it.
func stamped(fn func(ctx context.Context, c command) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var c command
		if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		c.By = claims.Subject
		if err := fn(r.Context(), c); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}

func updateStamped(ctx context.Context, c command) error {
	_, err := user.Update(ctx, c.By, &user.UpdateParams{FirstName: &c.Name})
	return err
}
