// Package jwt declares the part of github.com/cristalhq/jwt/v4 that the fixtures use.
package jwt

import (
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/json"
	"time"
)

const (
	HS256 Algorithm = "HS256"
	HS384 Algorithm = "HS384"
	HS512 Algorithm = "HS512"
	RS256 Algorithm = "RS256"
	ES256 Algorithm = "ES256"
	EdDSA Algorithm = "EdDSA"
)

type Algorithm string

type Signer interface {
	Algorithm() Algorithm
	Sign(payload []byte) ([]byte, error)
	SignSize() int
}

type Verifier interface {
	Algorithm() Algorithm
	Verify(token *Token) error
}

type Token struct{}

func (*Token) Bytes() []byte
func (*Token) Claims() json.RawMessage
func (*Token) ClaimsPart() []byte
func (*Token) DecodeClaims(dst interface{}) error
func (*Token) Header() Header
func (*Token) HeaderPart() []byte
func (*Token) PayloadPart() []byte
func (*Token) Signature() []byte
func (*Token) SignaturePart() []byte
func (*Token) String() string

type Header struct {
	Algorithm   Algorithm
	Type        string
	ContentType string
	KeyID       string
}

type Builder struct{}

func (*Builder) Build(claims interface{}) (*Token, error)

type BuilderOption func(*Builder)

type RegisteredClaims struct {
	ID        string
	Audience  Audience
	Issuer    string
	Subject   string
	ExpiresAt *NumericDate
	IssuedAt  *NumericDate
	NotBefore *NumericDate
}

func (*RegisteredClaims) IsForAudience(audience string) bool
func (*RegisteredClaims) IsID(id string) bool
func (*RegisteredClaims) IsIssuer(issuer string) bool
func (*RegisteredClaims) IsSubject(subject string) bool
func (*RegisteredClaims) IsValidAt(now time.Time) bool
func (*RegisteredClaims) IsValidExpiresAt(now time.Time) bool
func (*RegisteredClaims) IsValidIssuedAt(now time.Time) bool
func (*RegisteredClaims) IsValidNotBefore(now time.Time) bool

type NumericDate struct {
	time.Time
}

type Audience []string

type HSAlg struct{}

func (*HSAlg) Algorithm() Algorithm
func (*HSAlg) Sign(payload []byte) ([]byte, error)
func (*HSAlg) SignSize() int
func (*HSAlg) Verify(token *Token) error

type RSAlg struct{}

func (*RSAlg) Algorithm() Algorithm
func (*RSAlg) Sign(payload []byte) ([]byte, error)
func (*RSAlg) SignSize() int
func (*RSAlg) Verify(token *Token) error

type EdDSAAlg struct{}

func (*EdDSAAlg) Algorithm() Algorithm
func (*EdDSAAlg) Sign(payload []byte) ([]byte, error)
func (*EdDSAAlg) SignSize() int
func (*EdDSAAlg) Verify(token *Token) error

func NewSignerHS(alg Algorithm, key []byte) (*HSAlg, error)
func NewVerifierHS(alg Algorithm, key []byte) (*HSAlg, error)
func NewSignerRS(alg Algorithm, key *rsa.PrivateKey) (*RSAlg, error)
func NewVerifierRS(alg Algorithm, key *rsa.PublicKey) (*RSAlg, error)
func NewSignerEdDSA(key ed25519.PrivateKey) (*EdDSAAlg, error)
func NewBuilder(signer Signer, opts ...BuilderOption) *Builder
func Parse(raw []byte, verifier Verifier) (*Token, error)
func ParseNoVerify(raw []byte) (*Token, error)
func ParseClaims(raw []byte, verifier Verifier, claims interface{}) error
func NewNumericDate(t time.Time) *NumericDate
