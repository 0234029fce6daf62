// Package job removes second factors without any handler.
package job

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func Run(ctx context.Context, ids []string) error {
	for _, id := range ids {
		if _, err := user.DeleteMFA(ctx, &user.DeleteMFAParams{ID: id}); err != nil {
			return err
		}
	}
	return nil
}
