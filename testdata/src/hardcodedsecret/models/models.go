// Package models stores credentials that users bring, hashed, and tells columns and states by constants.
package models

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

type APIKey struct {
	ID         string `gorm:"column:id;primaryKey" json:"id"`
	SecretHash string `gorm:"column:secret_hash;not null" json:"-"`
	Prefix     string `gorm:"column:prefix;default:'ak_'" json:"prefix" default:"ak_"`
	Status     string `gorm:"column:status;default:'active'" json:"status" default:"active" enums:"active,revoked"`
	Algorithm  string `json:"alg" default:"HS256" example:"HS256"`
	Secret     string `gorm:"-" json:"secret,omitempty" example:"ak_xxxxxxxxxxxxxxxxxxxxxxxx"`
}

const keyPrefix = "ak_"

// Mint makes a key. Its secret is shown once.
func Mint(owner string) (*APIKey, error) {
	body := make([]byte, 32)
	if _, err := rand.Read(body); err != nil {
		return nil, err
	}
	secret := keyPrefix + base64.RawURLEncoding.EncodeToString(body)
	sum := sha256.Sum256([]byte(secret))
	return &APIKey{ID: "ak_" + owner, SecretHash: hex.EncodeToString(sum[:]), Prefix: keyPrefix, Secret: secret}, nil
}

// Sign signs with the secret of a key that somebody stored.
func Sign(k *APIKey) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": "acme-widgets", "sub": k.ID})
	return t.SignedString([]byte(k.Secret))
}

// Redact hides all of a key but its kind.
func Redact(text string) string {
	for _, prefix := range []string{"sk_live_", "sk_test_", "whsec_", keyPrefix} {
		if strings.HasPrefix(text, prefix) {
			return prefix + "[redacted]"
		}
	}
	return "[redacted]"
}
