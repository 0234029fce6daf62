// Package jwt declares the part of github.com/dgrijalva/jwt-go/v4 that the fixtures use.
package jwt

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"time"
)

var (
	SigningMethodHS256 *SigningMethodHMAC
	SigningMethodRS256 *SigningMethodRSA
)

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]interface{}
	Claims    Claims
	Signature string
	Valid     bool
}

func (*Token) SignedString(key interface{}, opts ...SigningOption) (string, error)
func (*Token) SigningString(opts ...SigningOption) (string, error)

type Keyfunc func(*Token) (interface{}, error)

type Claims interface {
	Valid(*ValidationHelper) error
}

type Parser struct {
	*ValidationHelper
}

func (*Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
func (*Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
func (*Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)

type ParserOption func(*Parser)

type MapClaims map[string]interface{}

func (MapClaims) LoadTimeValue(key string) (*Time, error)
func (MapClaims) Valid(h *ValidationHelper) error
func (MapClaims) VerifyAudience(h *ValidationHelper, cmp string) error
func (MapClaims) VerifyIssuer(h *ValidationHelper, cmp string) error

type StandardClaims struct {
	Audience  ClaimStrings
	ExpiresAt *Time
	ID        string
	IssuedAt  *Time
	Issuer    string
	NotBefore *Time
	Subject   string
}

func (StandardClaims) Valid(h *ValidationHelper) error
func (*StandardClaims) VerifyAudience(h *ValidationHelper, cmp string) error
func (*StandardClaims) VerifyIssuer(h *ValidationHelper, cmp string) error

type SigningMethod interface {
	Alg() string
	Sign(signingString string, key interface{}) (string, error)
	Verify(signingString string, signature string, key interface{}) error
}

type SigningMethodHMAC struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodHMAC) Alg() string
func (*SigningMethodHMAC) Sign(signingString string, key interface{}) (string, error)
func (*SigningMethodHMAC) Verify(signingString string, signature string, key interface{}) error

type SigningMethodRSA struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodRSA) Alg() string
func (*SigningMethodRSA) Sign(signingString string, key interface{}) (string, error)
func (*SigningMethodRSA) Verify(signingString string, signature string, key interface{}) error

type ClaimStrings []string

type SigningOption func(*signingOptions)

type Time struct {
	time.Time
}

type ValidationHelper struct{}

type signingOptions struct{}

func NewParser(options ...ParserOption) *Parser
func WithValidMethods(valid []string) ParserOption
func WithoutClaimsValidation() ParserOption
func WithoutAudienceValidation() ParserOption
func WithAudience(aud string) ParserOption
func WithIssuer(iss string) ParserOption
func GetSigningMethod(alg string) (method SigningMethod)
func New(method SigningMethod) *Token
func NewWithClaims(method SigningMethod, claims Claims) *Token
func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
func KnownKeyfunc(signingMethod SigningMethod, key interface{}) Keyfunc
func ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
func ParseRSAPrivateKeyFromPEMWithPassword(key []byte, password string) (*rsa.PrivateKey, error)
func ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
func ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
func At(at time.Time) *Time
func NewTime(t float64) *Time
func WithLeeway(d time.Duration) ParserOption
