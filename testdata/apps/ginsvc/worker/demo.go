package worker

import (
	"context"
	"fmt"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// demos are the customers that sales shows around with.
var demos = map[string]string{
	"sales+north@harborline-freight.com": "org:admin",
	"sales+south@harborline-freight.com": "org:member",
}

// mirror makes sure that the demo customers exist in the legacy instance.
func (w *Worker) mirror(ctx context.Context) error {
	for email := range demos {
		found, err := w.legacy.Users.Count(ctx, &user.ListParams{EmailAddresses: []string{email}})
		if err != nil {
			return fmt.Errorf("count %s: %w", email, err)
		}
		if found.TotalCount > 0 {
			continue
		}
		params := &user.CreateParams{EmailAddresses: &[]string{email}}
		params.Password = clerk.String("demo1234")                                   // want hardcodedsecret/user-credential "[Pp]assword"
		params.TOTPSecret = clerk.String("K5QXE3DPOBSXG5BANFZSA43FMNZGK5BAONQW2ZJA") // want hardcodedsecret/user-credential "TOTP|one-time"
		params.SkipPasswordChecks = clerk.Bool(true)                                 // want weakpassword/checks-skipped "any password"
		if _, err := w.legacy.Users.Create(ctx, params); err != nil {
			return fmt.Errorf("create %s: %w", email, err)
		}
	}
	return nil
}
