// Package apikeys has machine keys, API keys and their tokens.
package apikeys

import (
	"context"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/apikey"
	"github.com/clerk/clerk-sdk-go/v2/m2m_token"
)

func machine() *m2m_token.Client {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String("ak_rZ1VMmWENLRQFLco6D7B83kvz9i8jdYqXe1IA4nxvrX") // want "(key|token).*\\(api-key\\)"
	return m2m_token.NewClient(config)
}

func verify(ctx context.Context) (*clerk.APIKey, error) {
	return apikey.Verify(ctx, &apikey.VerifyParams{Secret: "known-to-all"}) // want "(key|token).*\\(api-key\\)"
}

func verifyToken(ctx context.Context) (*clerk.M2MToken, error) {
	return m2m_token.Verify(ctx, &m2m_token.VerifyParams{Token: token})
}

const token = "mt_AH2Zyat7iuQFGdowJ9z7ob4HQOJUSwYR" // want "(key|token).*\\(api-key\\)"

const platformKey = "ak_mHXEHEdAaJo711uCkrfZsV9NcbQWDQ1kWkRAbwYFD45" // want "(key|token).*\\(api-key\\)"

func fromRequest(ctx context.Context, presented string) (*clerk.APIKey, error) {
	return apikey.Verify(ctx, &apikey.VerifyParams{Secret: presented})
}

func create(ctx context.Context) (*clerk.APIKeyWithSecret, error) {
	return apikey.Create(ctx, &apikey.CreateParams{
		Name:    clerk.String("billing-export"),
		Subject: clerk.String("user_wbrlgD8KdpfYeNZCwjW3euQTWLy"),
		Scopes:  []string{"invoices:read"},
	})
}

func fromEnvironment() *m2m_token.Client {
	return m2m_token.NewClient(&clerk.ClientConfig{BackendConfig: clerk.BackendConfig{
		Key: clerk.String(os.Getenv("CLERK_MACHINE_SECRET_KEY")),
	}})
}
