// Package prefixtests looks at keys without having one: prefixes, patterns, comparisons, boundaries of words.
package prefixtests

import (
	"errors"
	"log/slog"
	"os"
	"regexp"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

var (
	secretKey  = regexp.MustCompile(`^sk_(live|test)_[A-Za-z0-9]{20,}$`)
	anyKey     = regexp.MustCompile("(sk|pk)_live_[A-Za-z0-9]+")
	webhookKey = regexp.MustCompile(`whsec_[A-Za-z0-9+/]{32}={0,2}`)
	apiKey     = regexp.MustCompile(`\bak_[A-Za-z0-9+/_-]{24,}={0,2}`)
	keyID      = regexp.MustCompile("^ak_[0-9A-Fa-f]{32}$")
)

const (
	livePrefix = "sk_live_"
	testPrefix = "sk_test_"
)

func check(key string) error {
	switch {
	case strings.HasPrefix(key, "pk_"):
		return errors.New("this is the publishable key; the secret key starts with sk_live_ or sk_test_")
	case strings.HasPrefix(key, livePrefix), strings.HasPrefix(key, testPrefix):
		return nil
	case key == "sk_test_dummy", key == "your-secret-key":
		return errors.New("this key is a placeholder")
	}
	return errors.New("this is no secret key")
}

func setUp() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if err := check(key); err != nil {
		panic(err)
	}
	if !strings.HasPrefix(key, "sk_live_") && os.Getenv("APP_ENV") == "production" {
		slog.Warn("development key in production", "prefix", "sk_test_")
	}
	if strings.Contains(key, "changeme") || strings.EqualFold(key, "secret") {
		panic("placeholder")
	}
	clerk.SetKey(strings.TrimPrefix(key, "Bearer "))
}

func body(key string) string { return strings.TrimPrefix(key, "sk_live_") }

// Words that only end like a prefix.
const (
	taskID   = "task_test_1jTQzmqKZ42zcywNOJO4E3R53Bqw4BgvjY7huKT9wRX"
	deskKey  = "desk_live_sMbUEtW011vsWWhWjm5qv5"
	riskName = "risk_live_ANYThwAReaJtgQRV9oSO4y"
	peakID   = "peak_VNEBgTb0XrFov1yjmekOoDnccKcCwsvmajh56PEdALI"
	boat     = "boat_YDEHbBITEr3NtZFhP4xfMfPwQPrrJ99vQDWsBlPXl7W"
	fmtName  = "fmt_QcaOniuMVGQPyOxOW0TZrQzOHIUfjetura2GoHunAqk"
)
