// Package ownclerk has the names of the SDK for other things.
package ownclerk

import (
	"hardcodedsecret/ownclerk/clerk"
)

type token struct{}

func (token) SignedString(key any) (string, error) { return "", nil }

type webhook struct{}

func NewWebhook(secret string) (*webhook, error) { return nil, nil }

func SetKey(string) {}

func main() {
	clerk.SetKey("brass-key-3")
	SetKey("iron-key-4")
	_ = clerk.BackendConfig{Key: clerk.String("drawer")}
	NewWebhook("not-svix")
	token{}.SignedString([]byte("not-a-token"))
}
