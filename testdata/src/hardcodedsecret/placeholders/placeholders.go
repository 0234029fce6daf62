// Package placeholders explains what keys look like. None of these is one.
package placeholders

import "fmt"

const (
	dots      = "sk_live_..."
	ellipsis  = "sk_live_…"
	upper     = "sk_live_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
	lower     = "sk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
	stars     = "sk_live_********************************"
	zeros     = "sk_test_00000000000000000000000000000000"
	digits    = "sk_test_12345678901234567890123456789012"
	alphabet  = "sk_test_abcdefghijklmnopqrstuvwxyzABCDEF"
	sequence  = "sk_test_abcdef1234567890abcdef1234567890"
	spelled   = "sk_live_REPLACEMEWITHYOURSECRETKEYPLEASE"
	wordy     = "sk_test_thisisonlyanexampleforthedocs"
	braces    = "sk_live_{{ .Values.clerk.secretKey }}"
	shell     = "sk_live_${CLERK_KEY_BODY}"
	angle     = "sk_live_<your-secret-key>"
	short     = "sk_test_dummy"
	prefix    = "sk_live_"
	webhook   = "whsec_..."
	webhookX  = "whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
	webhookMe = "whsec_YOUR_WEBHOOK_SIGNING_SECRET_HERE"
	apiKey    = "ak_xxx"
	apiKeyX   = "ak_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
	apiKeyDoc = "ak_live_123"
	machine   = "mt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
	oauth     = "oat_your_access_token"
	host      = "sk_live_Y2xlcmsuY2xlcmsuZGV2JA=="
	svixDocs  = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	empty     = ""
	template  = "CLERK_SECRET_KEY=sk_test_REPLACE_ME\nCLERK_WEBHOOK_SECRET=whsec_REPLACE_ME\n"
	unused    = "changeme"
	password  = "correct horse battery staple"
)

func help() string {
	return "secret key of the instance (sk_live_… or sk_test_…), see API keys in the dashboard"
}

func redacted(key string) string { return fmt.Sprintf("sk_live_%s%s", "********", key[len(key)-2:]) }

func problem(key string) error {
	return fmt.Errorf("CLERK_SECRET_KEY must start with sk_live_ or sk_test_, not with %.3q", key)
}
