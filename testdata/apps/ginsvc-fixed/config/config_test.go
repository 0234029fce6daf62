package config

import "testing"

func TestLoad(t *testing.T) {
	if _, err := Load(""); err == nil {
		t.Error("Load without secrets succeeded")
	}
	t.Setenv("CLERK_SECRET_KEY", "sk_test_dummy")
	t.Setenv("CLERK_WEBHOOK_SIGNING_SECRET", "whsec_dummy")
	t.Setenv("PORTAL_OAUTH_CLIENT_SECRET", "dummy")
	t.Setenv("PORTAL_SESSION_KEY", "0123456789abcdef0123456789abcdef")
	t.Setenv("PORTAL_TICKET_KEY", "fedcba9876543210fedcba9876543210")
	cfg, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Clerk.SecretKey != "sk_test_dummy" || cfg.Billing.URL == "" {
		t.Errorf("Load() = %+v", cfg)
	}
}
