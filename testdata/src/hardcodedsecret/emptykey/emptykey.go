// Package emptykey sets no key at all: every call of the Backend API fails, and nothing is disclosed.
package emptykey

import (
	"github.com/clerk/clerk-sdk-go/v2"
	v1 "github.com/clerkinc/clerk-sdk-go/clerk"
)

const none = ""

func reset() {
	clerk.SetKey("")
	clerk.SetKey(none)
	clerk.SetKey("" + none)
}

func config() *clerk.ClientConfig {
	return &clerk.ClientConfig{BackendConfig: clerk.BackendConfig{Key: clerk.String("")}}
}

func old() (v1.Client, error) { return v1.NewClient("") }
