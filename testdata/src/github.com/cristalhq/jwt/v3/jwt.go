// Package jwt declares the part of github.com/cristalhq/jwt/v3 that the fixtures use.
package jwt

import (
	"crypto/ed25519"
	"crypto/rsa"
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
	Verify(payload []byte, signature []byte) error
}

type Token struct{}

func (*Token) Header() Header
func (*Token) Payload() []byte
func (*Token) Raw() []byte
func (*Token) RawClaims() []byte
func (*Token) RawHeader() []byte
func (*Token) SecureString() string
func (*Token) Signature() []byte
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

type RegisteredClaims = StandardClaims

type StandardClaims struct {
	ID        string
	Audience  Audience
	Issuer    string
	Subject   string
	ExpiresAt *NumericDate
	IssuedAt  *NumericDate
	NotBefore *NumericDate
}

func (*StandardClaims) IsForAudience(audience string) bool
func (*StandardClaims) IsID(id string) bool
func (*StandardClaims) IsIssuer(issuer string) bool
func (*StandardClaims) IsSubject(subject string) bool
func (*StandardClaims) IsValidAt(now time.Time) bool
func (*StandardClaims) IsValidExpiresAt(now time.Time) bool
func (*StandardClaims) IsValidIssuedAt(now time.Time) bool
func (*StandardClaims) IsValidNotBefore(now time.Time) bool

type NumericDate struct {
	time.Time
}

type Audience []string

func NewSignerHS(alg Algorithm, key []byte) (Signer, error)
func NewVerifierHS(alg Algorithm, key []byte) (Verifier, error)
func NewSignerRS(alg Algorithm, key *rsa.PrivateKey) (Signer, error)
func NewVerifierRS(alg Algorithm, key *rsa.PublicKey) (Verifier, error)
func NewSignerEdDSA(key ed25519.PrivateKey) (Signer, error)
func Build(signer Signer, claims interface{}) (*Token, error)
func BuildBytes(signer Signer, claims interface{}) ([]byte, error)
func NewBuilder(signer Signer, opts ...BuilderOption) *Builder
func Parse(raw []byte) (*Token, error)
func ParseString(raw string) (*Token, error)
func ParseAndVerify(raw []byte, verifier Verifier) (*Token, error)
func ParseAndVerifyString(raw string, verifier Verifier) (*Token, error)
func NewNumericDate(t time.Time) *NumericDate
