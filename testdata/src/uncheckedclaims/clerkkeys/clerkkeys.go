// Package clerkkeys fetches Clerk's keys with the SDK and verifies with another library.
package clerkkeys

import (
	"context"
	"errors"
	"sync"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/golang-jwt/jwt/v5"
)

type keyset struct {
	mu   sync.RWMutex
	keys map[string]*clerk.JSONWebKey
}

func (k *keyset) refresh(ctx context.Context) error {
	set, err := jwks.Get(ctx, &jwks.GetParams{})
	if err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, key := range set.Keys {
		k.keys[key.KeyID] = key
	}
	return nil
}

func (k *keyset) find(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	k.mu.RLock()
	defer k.mu.RUnlock()
	if key, ok := k.keys[kid]; ok {
		return key.Key, nil
	}
	return nil, errors.New("unknown key")
}

func (k *keyset) user(raw string) (string, error) {
	token, err := jwt.Parse(raw, k.find, jwt.WithValidMethods([]string{"RS256"})) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func (k *keyset) checked(raw string) (string, error) {
	token, err := jwt.Parse(raw, k.find, jwt.WithIssuer("https://clerk.shop.example"), jwt.WithAudience("shop"))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = []any{(*keyset).refresh, (*keyset).user, (*keyset).checked}
