package config

import "testing"

func TestLoad(t *testing.T) {
	t.Setenv("CLERK_SECRET_KEY", "sk_test_dummy")
	t.Setenv("CLERK_WEBHOOK_SIGNING_SECRET", "whsec_dummy")
	cfg, err := Load("")
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Clerk.SecretKey != "sk_test_dummy" || cfg.Billing.URL == "" {
		t.Errorf("Load() = %+v", cfg)
	}
}
