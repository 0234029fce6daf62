// Package validator declares the part of github.com/auth0/go-jwt-middleware/v2/validator that the fixtures use.
package validator

import (
	"context"
	"time"
)

const (
	HS256 SignatureAlgorithm = "HS256"
	RS256 SignatureAlgorithm = "RS256"
	ES256 SignatureAlgorithm = "ES256"
)

type Validator struct{}

func (*Validator) ValidateToken(ctx context.Context, tokenString string) (interface{}, error)

type Option func(*Validator)

type SignatureAlgorithm string

type ValidatedClaims struct {
	CustomClaims     CustomClaims
	RegisteredClaims RegisteredClaims
}

type RegisteredClaims struct {
	Issuer    string
	Subject   string
	Audience  []string
	Expiry    int64
	NotBefore int64
	IssuedAt  int64
	ID        string
}

type CustomClaims interface {
	Validate(context.Context) error
}

func New(keyFunc func(context.Context) (interface{}, error), signatureAlgorithm SignatureAlgorithm, issuerURL string, audience []string, opts ...Option) (*Validator, error)
func WithAllowedClockSkew(skew time.Duration) Option
func WithCustomClaims(f func() CustomClaims) Option
