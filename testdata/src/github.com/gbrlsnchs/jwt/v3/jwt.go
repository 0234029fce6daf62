// Package jwt declares the part of github.com/gbrlsnchs/jwt/v3 that the fixtures use.
package jwt

import (
	"crypto/rsa"
	"time"
)

type Algorithm interface {
	Name() string
	Sign(headerPayload []byte) ([]byte, error)
	Size() int
	Verify(headerPayload []byte, sig []byte) error
}

type HMACSHA struct{}

func (*HMACSHA) Name() string
func (*HMACSHA) Sign(headerPayload []byte) ([]byte, error)
func (*HMACSHA) Size() int
func (*HMACSHA) Verify(headerPayload []byte, sig []byte) (err error)

type RSASHA struct{}

func (*RSASHA) Name() string
func (*RSASHA) Sign(headerPayload []byte) ([]byte, error)
func (*RSASHA) Size() int
func (*RSASHA) Verify(headerPayload []byte, sig []byte) (err error)

type Header struct {
	Algorithm   string
	ContentType string
	KeyID       string
	Type        string
}

type Payload struct {
	Issuer         string
	Subject        string
	Audience       Audience
	ExpirationTime *Time
	NotBefore      *Time
	IssuedAt       *Time
	JWTID          string
}

type Audience []string

type Time struct {
	time.Time
}

type SignOption func(*Header)

type VerifyOption func(*RawToken) error

type Validator func(*Payload) error

type RawToken struct{}

func NewHS256(key []byte) *HMACSHA
func NewHS384(key []byte) *HMACSHA
func NewHS512(key []byte) *HMACSHA
func NewRS256(opts ...func(*RSASHA)) *RSASHA
func RSAPrivateKey(priv *rsa.PrivateKey) func(*RSASHA)
func RSAPublicKey(pub *rsa.PublicKey) func(*RSASHA)
func None() Algorithm
func Sign(payload interface{}, alg Algorithm, opts ...SignOption) ([]byte, error)
func Verify(token []byte, alg Algorithm, payload interface{}, opts ...VerifyOption) (Header, error)
func NumericDate(tt time.Time) *Time
func ValidatePayload(pl *Payload, vds ...Validator) VerifyOption
func ValidateHeader(rt *RawToken) error
func ExpirationTimeValidator(now time.Time) Validator
func IssuerValidator(iss string) Validator
func AudienceValidator(aud Audience) Validator
