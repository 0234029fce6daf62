// Package oidc declares the part of github.com/zitadel/oidc/v3/pkg/oidc that the fixtures use.
package oidc

import (
	"context"
	"time"

	"golang.org/x/oauth2"

	jose "github.com/go-jose/go-jose/v4"
)

type KeySet interface {
	VerifySignature(ctx context.Context, jws *jose.JSONWebSignature) (payload []byte, err error)
}

type Claims interface {
	ClaimsSignature
	GetAudience() []string
	GetAuthTime() time.Time
	GetAuthenticationContextClassReference() string
	GetAuthorizedParty() string
	GetExpiration() time.Time
	GetIssuedAt() time.Time
	GetIssuer() string
	GetNonce() string
	GetSubject() string
}

type ClaimsSignature interface {
	SetSignatureAlgorithm(algorithm jose.SignatureAlgorithm)
}

type TokenClaims struct {
	Issuer          string
	Subject         string
	Audience        Audience
	Expiration      Time
	IssuedAt        Time
	AuthorizedParty string
	ClientID        string
}

func (*TokenClaims) GetAudience() []string
func (*TokenClaims) GetAuthTime() time.Time
func (*TokenClaims) GetAuthenticationContextClassReference() string
func (*TokenClaims) GetAuthorizedParty() string
func (*TokenClaims) GetExpiration() time.Time
func (*TokenClaims) GetIssuedAt() time.Time
func (*TokenClaims) GetIssuer() string
func (*TokenClaims) GetNonce() string
func (*TokenClaims) GetSubject() string
func (*TokenClaims) GetSignatureAlgorithm() jose.SignatureAlgorithm
func (*TokenClaims) SetSignatureAlgorithm(algorithm jose.SignatureAlgorithm)

type IDTokenClaims struct {
	TokenClaims
}

func (*IDTokenClaims) GetAccessTokenHash() string

type AccessTokenClaims struct {
	TokenClaims
	Claims map[string]any
}

type IDClaims interface {
	Claims
	GetSignatureAlgorithm() jose.SignatureAlgorithm
	GetAccessTokenHash() string
}

type Audience []string

type Time int64

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
func CheckSignature(ctx context.Context, token string, payload []byte, claims ClaimsSignature, supportedSigAlgs []string, set KeySet) error
func CheckIssuer(claims Claims, issuer string) error
func CheckAudience(claims Claims, clientID string) error
func CheckAuthorizedParty(claims Claims, clientID string) error
func CheckExpiration(claims Claims, offset time.Duration) error
func CheckSubject(claims Claims) error
func CheckIssuerWithISSVerifier(claims Claims, issuer string, issVerifier ISSVerifier) error

type Tokens[C IDClaims] struct {
	*oauth2.Token
	IDTokenClaims C
	IDToken       string
}

type AccessTokenResponse struct {
	AccessToken  string
	TokenType    string
	RefreshToken string
	ExpiresIn    uint64
	IDToken      string
	State        string
}
