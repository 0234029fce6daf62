// Package oidc declares the part of github.com/zitadel/oidc/v3/pkg/oidc that the fixtures use.
package oidc

import (
	"context"
	"time"

	jose "github.com/go-jose/go-jose/v4"
)

type KeySet interface {
	VerifySignature(ctx context.Context, jws *jose.JSONWebSignature) (payload []byte, err error)
}

type Verifier struct {
	Issuer            string
	ISS               ISSVerifier
	MaxAgeIAT         time.Duration
	Offset            time.Duration
	ClientID          string
	SupportedSignAlgs []string
	MaxAge            time.Duration
	ACR               ACRVerifier
	AZP               AZPVerifier
	KeySet            KeySet
	Nonce             func(ctx context.Context) string
}

type ACRVerifier func(string) error

type AZPVerifier func(string) error

type ISSVerifier func(string) error

func ParseToken(tokenString string, claims any) ([]byte, error)
