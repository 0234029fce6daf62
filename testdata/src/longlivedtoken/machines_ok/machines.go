// Package machines makes keys and machine tokens that expire.
package machines

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/apikey"
	"github.com/clerk/clerk-sdk-go/v2/m2m_token"
	"github.com/clerk/clerk-sdk-go/v2/machine"
)

func key(ctx context.Context, subject string, days int64) (*clerk.APIKeyWithSecret, error) {
	return apikey.Create(ctx, &apikey.CreateParams{
		Name:                   clerk.String("ci"),
		Subject:                clerk.String(subject),
		SecondsUntilExpiration: clerk.Int64(days * 24 * 60 * 60),
	})
}

func quarter(ctx context.Context, subject string) (*clerk.APIKeyWithSecret, error) {
	return key(ctx, subject, 90)
}

// The tokens of this machine say nothing, and live as long as the machine says.
func register(ctx context.Context) (*clerk.MachineWithScopedMachinesAndSecretKey, error) {
	return machine.Create(ctx, &machine.CreateParams{Name: "billing", DefaultTokenTTL: clerk.Int64(3600)})
}

func token(ctx context.Context, c *m2m_token.Client) (*clerk.M2MTokenWithToken, error) {
	return c.Create(ctx, &m2m_token.CreateParams{})
}
