// Package oidc declares the part of github.com/zitadel/oidc/pkg/oidc that the fixtures use.
package oidc

import (
	"context"
	"time"

	"golang.org/x/oauth2"

	jose "gopkg.in/square/go-jose.v2"
)

type Verifier interface {
	Issuer() string
	MaxAgeIAT() time.Duration
	Offset() time.Duration
}

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

type AccessTokenClaims interface {
	Claims
	GetSubject() string
	GetTokenID() string
	SetPrivateClaims(map[string]interface{})
}

type IDTokenClaims interface {
	Claims
	GetAccessTokenHash() string
	GetJWTID() string
}

func ParseToken(tokenString string, claims interface{}) ([]byte, error)
func CheckSignature(ctx context.Context, token string, payload []byte, claims ClaimsSignature, supportedSigAlgs []string, set KeySet) error
func CheckIssuer(claims Claims, issuer string) error
func CheckAudience(claims Claims, clientID string) error
func CheckAuthorizedParty(claims Claims, clientID string) error
func CheckExpiration(claims Claims, offset time.Duration) error
func CheckSubject(claims Claims) error

type Tokens struct {
	*oauth2.Token
	IDTokenClaims IDTokenClaims
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
