// Package samenames has names of crypto/tls and net/http for things of its own.
package samenames

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
)

type config struct {
	InsecureSkipVerify bool
	MinVersion         uint16
}

type cookie struct {
	Name, Value string
	Secure      bool
}

type jar struct{}

func (jar) SetCookie(name, value string, maxAge int, path, domain string, secure, httpOnly bool) {}

type options struct{ insecure bool }

func (o options) InsecureSkipVerify() bool { return o.insecure }

func InsecureIssuerURLContext(ctx context.Context, issuer string) context.Context { return ctx }

func use(ctx context.Context, key string) (config, cookie, bool) {
	clerk.SetKey(key)
	c := config{InsecureSkipVerify: true, MinVersion: 0x0301}
	c.InsecureSkipVerify = true
	_ = InsecureIssuerURLContext(ctx, "http://clerk.example.com")
	jar{}.SetCookie("session", "value", 3600, "/", "", false, true)
	return c, cookie{Name: "__session", Value: "value", Secure: false}, options{insecure: true}.InsecureSkipVerify()
}
