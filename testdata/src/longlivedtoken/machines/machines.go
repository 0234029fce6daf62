// Package machines makes keys and machine tokens that never expire, or in years.
package machines

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/apikey"
	"github.com/clerk/clerk-sdk-go/v2/m2m_token"
)

const year = 365 * 24 * 60 * 60

func key(ctx context.Context, subject string) (*clerk.APIKeyWithSecret, error) {
	return apikey.Create(ctx, &apikey.CreateParams{ // want `API key without SecondsUntilExpiration never expires; set it and rotate the key \(api-key\)`
		Name:    clerk.String("ci"),
		Subject: clerk.String(subject),
	})
}

func longKey(ctx context.Context, subject string) (*clerk.APIKeyWithSecret, error) {
	return apikey.Create(ctx, &apikey.CreateParams{
		Name:                   clerk.String("ci"),
		Subject:                clerk.String(subject),
		SecondsUntilExpiration: clerk.Int64(10 * year), // want `API key is good for 3650 days; let it expire sooner and rotate it \(api-key\)`
	})
}

func token(ctx context.Context, c *m2m_token.Client) (*clerk.M2MTokenWithToken, error) {
	return c.Create(ctx, &m2m_token.CreateParams{}) // want `machine token without SecondsUntilExpiration does not expire unless its machine has a default; .* \(machine-token\)`
}

func longToken(ctx context.Context, c *m2m_token.Client) (*clerk.M2MTokenWithToken, error) {
	return c.Create(ctx, &m2m_token.CreateParams{
		SecondsUntilExpiration: clerk.Int64(year), // want `machine token is good for 365 days; .* \(machine-token\)`
		TokenFormat:            clerk.String("jwt"),
	})
}
