// Package jwt declares the part of github.com/golang-jwt/jwt/v5 that the fixtures use.
package jwt

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"time"
)

const UnsafeAllowNoneSignatureType unsafeNoneMagicConstant = "none signing method allowed"

var (
	SigningMethodHS256       *SigningMethodHMAC
	SigningMethodHS384       *SigningMethodHMAC
	SigningMethodHS512       *SigningMethodHMAC
	SigningMethodRS256       *SigningMethodRSA
	SigningMethodRS384       *SigningMethodRSA
	SigningMethodRS512       *SigningMethodRSA
	SigningMethodPS256       *SigningMethodRSAPSS
	SigningMethodES256       *SigningMethodECDSA
	SigningMethodEdDSA       *SigningMethodEd25519
	SigningMethodNone        *signingMethodNone
	ErrTokenExpired          error
	ErrTokenMalformed        error
	ErrTokenSignatureInvalid error
)

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]any
	Claims    Claims
	Signature []byte
	Valid     bool
}

func (*Token) EncodeSegment(seg []byte) string
func (*Token) SignedString(key any) (string, error)
func (*Token) SigningString() (string, error)

type Keyfunc func(*Token) (any, error)

type Claims interface {
	GetAudience() (ClaimStrings, error)
	GetExpirationTime() (*NumericDate, error)
	GetIssuedAt() (*NumericDate, error)
	GetIssuer() (string, error)
	GetNotBefore() (*NumericDate, error)
	GetSubject() (string, error)
}

type Parser struct{}

func (*Parser) DecodeSegment(seg string) ([]byte, error)
func (*Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
func (*Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
func (*Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)

type ParserOption func(*Parser)

type TokenOption func(*Token)

type MapClaims map[string]any

func (MapClaims) GetAudience() (ClaimStrings, error)
func (MapClaims) GetExpirationTime() (*NumericDate, error)
func (MapClaims) GetIssuedAt() (*NumericDate, error)
func (MapClaims) GetIssuer() (string, error)
func (MapClaims) GetNotBefore() (*NumericDate, error)
func (MapClaims) GetSubject() (string, error)

type RegisteredClaims struct {
	Issuer    string
	Subject   string
	Audience  ClaimStrings
	ExpiresAt *NumericDate
	NotBefore *NumericDate
	IssuedAt  *NumericDate
	ID        string
}

func (RegisteredClaims) GetAudience() (ClaimStrings, error)
func (RegisteredClaims) GetExpirationTime() (*NumericDate, error)
func (RegisteredClaims) GetIssuedAt() (*NumericDate, error)
func (RegisteredClaims) GetIssuer() (string, error)
func (RegisteredClaims) GetNotBefore() (*NumericDate, error)
func (RegisteredClaims) GetSubject() (string, error)

type ClaimStrings []string

type NumericDate struct {
	time.Time
}

type SigningMethod interface {
	Alg() string
	Sign(signingString string, key any) ([]byte, error)
	Verify(signingString string, sig []byte, key any) error
}

type VerificationKey interface {
	crypto.PublicKey | []uint8
}

type VerificationKeySet struct {
	Keys []VerificationKey
}

type Validator struct{}

func (*Validator) Validate(claims Claims) error

type SigningMethodHMAC struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodHMAC) Alg() string
func (*SigningMethodHMAC) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodHMAC) Verify(signingString string, sig []byte, key any) error

type SigningMethodRSA struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodRSA) Alg() string
func (*SigningMethodRSA) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodRSA) Verify(signingString string, sig []byte, key any) error

type SigningMethodRSAPSS struct {
	*SigningMethodRSA
	Options       *rsa.PSSOptions
	VerifyOptions *rsa.PSSOptions
}

func (*SigningMethodRSAPSS) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodRSAPSS) Verify(signingString string, sig []byte, key any) error

type SigningMethodECDSA struct {
	Name      string
	Hash      crypto.Hash
	KeySize   int
	CurveBits int
}

func (*SigningMethodECDSA) Alg() string
func (*SigningMethodECDSA) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodECDSA) Verify(signingString string, sig []byte, key any) error

type SigningMethodEd25519 struct{}

func (*SigningMethodEd25519) Alg() string
func (*SigningMethodEd25519) Sign(signingString string, key any) ([]byte, error)
func (*SigningMethodEd25519) Verify(signingString string, sig []byte, key any) error

type signingMethodNone struct{}

func (*signingMethodNone) Alg() string
func (*signingMethodNone) Sign(signingString string, key any) ([]byte, error)
func (*signingMethodNone) Verify(signingString string, sig []byte, key any) (err error)

type unsafeNoneMagicConstant string

func NewParser(options ...ParserOption) *Parser
func WithValidMethods(methods []string) ParserOption
func WithoutClaimsValidation() ParserOption
func WithJSONNumber() ParserOption
func WithLeeway(leeway time.Duration) ParserOption
func WithTimeFunc(f func() time.Time) ParserOption
func WithIssuedAt() ParserOption
func WithExpirationRequired() ParserOption
func WithAudience(aud ...string) ParserOption
func WithAllAudiences(aud ...string) ParserOption
func WithIssuer(iss string) ParserOption
func WithSubject(sub string) ParserOption
func NewNumericDate(t time.Time) *NumericDate
func GetSigningMethod(alg string) (method SigningMethod)
func New(method SigningMethod, opts ...TokenOption) *Token
func NewWithClaims(method SigningMethod, claims Claims, opts ...TokenOption) *Token
func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
func NewValidator(opts ...ParserOption) *Validator
func ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
func ParseRSAPrivateKeyFromPEMWithPassword(key []byte, password string) (*rsa.PrivateKey, error)
func ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
func ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
func ParseECPublicKeyFromPEM(key []byte) (*ecdsa.PublicKey, error)
func ParseEdPrivateKeyFromPEM(key []byte) (crypto.PrivateKey, error)
func ParseEdPublicKeyFromPEM(key []byte) (crypto.PublicKey, error)

func RegisterSigningMethod(alg string, f func() SigningMethod)
