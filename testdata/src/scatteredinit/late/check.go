package main

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func check(ctx context.Context) error {
	_, err := user.List(ctx, &user.ListParams{})
	return err
}
