// Package askedfor skips verification when its operator or caller asks for it in so many words.
package askedfor

import (
	"crypto/tls"
	"net"
	"os"
	"strconv"

	"github.com/clerk/clerk-sdk-go/v2"
)

func setUp(key string) { clerk.SetKey(key) }

type options struct{ AllowSelfSigned bool }

func byOption(o options) *tls.Config {
	c := &tls.Config{}
	if o.AllowSelfSigned {
		c.InsecureSkipVerify = true
	}
	return c
}

func byEnvironment() *tls.Config {
	if on, _ := strconv.ParseBool(os.Getenv("LAX")); on {
		return &tls.Config{InsecureSkipVerify: true}
	}
	return nil
}

func byVariable() *tls.Config {
	lax := os.Getenv("LAX") == "1"
	if lax {
		return &tls.Config{InsecureSkipVerify: true}
	}
	return nil
}

func toLoopback(host string) *tls.Config {
	if ip := net.ParseIP(host); ip != nil && ip.IsLoopback() {
		return &tls.Config{InsecureSkipVerify: true}
	}
	return nil
}

type option func(*tls.Config)

func withInsecureSkipVerify() option {
	return func(c *tls.Config) { c.InsecureSkipVerify = true }
}
