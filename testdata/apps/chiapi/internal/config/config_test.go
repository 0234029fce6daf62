package config

import "testing"

func TestValidate(t *testing.T) {
	tests := []struct {
		name string
		env  string
		key  string
		ok   bool
	}{
		{"live key in production", production, "sk_live_dummy", true},
		{"development key in production", production, "sk_test_dummy", false},
		{"development key", development, "sk_test_dummy", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := &Config{Env: tt.env, Clerk: Clerk{SecretKey: tt.key, WebhookSecret: "whsec_dummy"}}
			if err := c.validate(); (err == nil) != tt.ok {
				t.Errorf("validate() = %v, want ok %t", err, tt.ok)
			}
		})
	}
}
