// Package worker withdraws invitations that nobody has accepted.
package worker

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organizationinvitation"

	"example.com/harborline/authkit"
)

// legacyKey belongs to the instance that the first customers signed up in.
const legacyKey = "live_BYMsXwrBk9VpdlHhAUkQK3kyhyHScVEk621avIsRyb" // want hardcodedsecret/clerk-key "Clerk secret key"

// Worker runs in the background.
type Worker struct {
	age time.Duration
	log *slog.Logger
	now func() time.Time
	// legacy is the first customers' instance.
	legacy *authkit.Client
}

// New returns a worker that withdraws invitations older than age.
func New(age time.Duration, log *slog.Logger) (*Worker, error) {
	legacy, err := authkit.NewClient(authkit.Config{
		SecretKey: legacyKey,
		APIURL:    "http://clerk-legacy.harborline-freight.com/v1", // want insecureurl/plain-http "http"
	})
	if err != nil {
		return nil, err
	}
	return &Worker{age: age, log: log, now: time.Now, legacy: legacy}, nil
}

// Run works once in every interval until the context ends.
func (w *Worker) Run(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		if err := w.mirror(ctx); err != nil {
			w.log.ErrorContext(ctx, "demo customers not created", "error", err)
		}
		if n, err := w.withdraw(ctx); err != nil {
			w.log.ErrorContext(ctx, "invitations not withdrawn", "error", err)
		} else if n > 0 {
			w.log.InfoContext(ctx, "invitations withdrawn", "count", n)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (w *Worker) withdraw(ctx context.Context) (int, error) {
	params := &organizationinvitation.ListFromInstanceParams{Statuses: &[]string{"pending"}}
	params.Limit = clerk.Int64(200)
	list, err := organizationinvitation.ListFromInstance(ctx, params)
	if err != nil {
		return 0, fmt.Errorf("list invitations: %w", err)
	}
	n := 0
	for _, inv := range list.OrganizationInvitations {
		if w.now().Sub(time.UnixMilli(inv.CreatedAt)) < w.age {
			continue
		}
		_, err := organizationinvitation.Revoke(ctx, &organizationinvitation.RevokeParams{OrganizationID: inv.OrganizationID, ID: inv.ID})
		if err != nil {
			return n, fmt.Errorf("withdraw %s: %w", inv.ID, err)
		}
		n++
	}
	return n, nil
}
