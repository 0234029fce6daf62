// Package validator declares the part of github.com/auth0/go-jwt-middleware/v3/validator that the fixtures use.
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

func (*Validator) ValidateDPoPProof(ctx context.Context, proofString string) (*DPoPProofClaims, error)
func (*Validator) ValidateToken(ctx context.Context, tokenString string) (any, error)

type Option func(*Validator) error

type SignatureAlgorithm string

type ValidatedClaims struct {
	CustomClaims      CustomClaims
	RegisteredClaims  RegisteredClaims
	ConfirmationClaim *ConfirmationClaim
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

type ConfirmationClaim struct{}

type DPoPProofClaims struct{}

func New(opts ...Option) (*Validator, error)
func WithAllowedClockSkew(skew time.Duration) Option
func WithCustomClaims[T CustomClaims](f func() T) (_ Option) { return }
func WithKeyFunc(keyFunc func(context.Context) (any, error)) Option
func WithAlgorithm(algorithm SignatureAlgorithm) Option
func WithIssuer(issuerURL string) Option
func WithIssuers(issuers []string) Option
func WithAudience(audience string) Option
func WithAudiences(audiences []string) Option
