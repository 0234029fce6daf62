// Package jwt declares the part of github.com/go-jose/go-jose/v4/jwt that the fixtures use.
package jwt

import (
	"time"

	jose "github.com/go-jose/go-jose/v4"
)

type JSONWebToken struct {
	Headers []jose.Header
}

func (*JSONWebToken) Claims(key interface{}, dest ...interface{}) error
func (*JSONWebToken) UnsafeClaimsWithoutVerification(dest ...interface{}) error

type NestedJSONWebToken struct {
	Headers []jose.Header
}

func (*NestedJSONWebToken) Decrypt(decryptionKey interface{}) (*JSONWebToken, error)

type Claims struct {
	Issuer    string
	Subject   string
	Audience  Audience
	Expiry    *NumericDate
	NotBefore *NumericDate
	IssuedAt  *NumericDate
	ID        string
}

func (Claims) Validate(e Expected) error
func (Claims) ValidateWithLeeway(e Expected, leeway time.Duration) error

type Audience []string

type Expected struct {
	Issuer      string
	Subject     string
	AnyAudience Audience
	ID          string
	Time        time.Time
}

func (Expected) WithTime(t time.Time) Expected

type NumericDate int64

type Builder interface {
	Claims(i interface{}) Builder
	Serialize() (string, error)
	Token() (*JSONWebToken, error)
}

type NestedBuilder interface {
	Claims(i interface{}) NestedBuilder
	Serialize() (string, error)
	Token() (*NestedJSONWebToken, error)
}

func ParseSigned(s string, signatureAlgorithms []jose.SignatureAlgorithm) (*JSONWebToken, error)
func ParseEncrypted(s string, keyAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption) (*JSONWebToken, error)
func ParseSignedAndEncrypted(s string, encryptionKeyAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption, signatureAlgorithms []jose.SignatureAlgorithm) (*NestedJSONWebToken, error)
func NewNumericDate(t time.Time) *NumericDate
func Signed(sig jose.Signer) Builder
func Encrypted(enc jose.Encrypter) Builder
func SignedAndEncrypted(sig jose.Signer, enc jose.Encrypter) NestedBuilder
