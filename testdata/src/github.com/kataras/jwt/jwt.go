// Package jwt declares the part of github.com/kataras/jwt that the fixtures use.
package jwt

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"time"
)

var (
	HS256 Alg
	HS384 Alg
	HS512 Alg
	RS256 Alg
	ES256 Alg
	EdDSA Alg
	NONE  Alg
)

type Alg interface {
	Name() string
	Sign(key PrivateKey, headerAndPayload []byte) ([]byte, error)
	Verify(key PublicKey, headerAndPayload []byte, signature []byte) error
}

type UnverifiedToken struct {
	Header    []byte
	Payload   []byte
	Signature []byte
}

func (*UnverifiedToken) Claims(dest interface{}) error

type VerifiedToken struct {
	Token          []byte
	Header         []byte
	Payload        []byte
	Signature      []byte
	StandardClaims Claims
}

func (*VerifiedToken) Claims(dest interface{}) error

type Claims struct {
	NotBefore int64
	IssuedAt  int64
	Expiry    int64
	ID        string
	OriginID  string
	Issuer    string
	Subject   string
	Audience  Audience
}

func (Claims) Age() time.Duration
func (Claims) ApplyClaims(dest *Claims)
func (Claims) ExpiresAt() time.Time
func (Claims) Timeleft() time.Duration

type Expected struct {
	NotBefore int64
	IssuedAt  int64
	Expiry    int64
	ID        string
	OriginID  string
	Issuer    string
	Subject   string
	Audience  Audience
}

func (Expected) ValidateToken(token []byte, c Claims, err error) error

type Map = map[string]interface{}

type SignOption interface {
	ApplyClaims(*Claims)
}

type SignOptionFunc func(*Claims)

func (SignOptionFunc) ApplyClaims(c *Claims)

type Audience []string

func (Audience) ApplyClaims(dest *Claims)
func (*Audience) UnmarshalJSON(data []byte) (err error)

type TokenValidator interface {
	ValidateToken(token []byte, standardClaims Claims, err error) error
}

type TokenValidatorFunc func(token []byte, standardClaims Claims, err error) error

func (TokenValidatorFunc) ValidateToken(token []byte, standardClaims Claims, err error) error

type Key struct {
	ID      string
	Alg     Alg
	Public  PublicKey
	Private PrivateKey
	MaxAge  time.Duration
	Encrypt InjectFunc
	Decrypt InjectFunc
}

type Keys map[string]*Key

func (Keys) Get(kid string) (*Key, bool)
func (Keys) Register(alg Alg, kid string, pubKey PublicKey, privKey PrivateKey)
func (Keys) SignToken(kid string, claims interface{}, opts ...SignOption) ([]byte, error)
func (Keys) ValidateHeader(alg string, headerDecoded []byte) (Alg, PublicKey, InjectFunc, error)
func (Keys) VerifyToken(token []byte, claimsPtr interface{}, validators ...TokenValidator) error

type KeysConfiguration []struct {
	ID            string        "json:\"id\" yaml:\"ID\" toml:\"ID\" ini:\"id\""
	Alg           string        "json:\"alg\" yaml:\"Alg\" toml:\"Alg\" ini:\"alg\""
	Private       string        "json:\"private\" yaml:\"Private\" toml:\"Private\" ini:\"private\""
	Public        string        "json:\"public\" yaml:\"Public\" toml:\"Public\" ini:\"public\""
	MaxAge        time.Duration "json:\"max_age\" yaml:\"MaxAge\" toml:\"MaxAge\" ini:\"max_age\""
	EncryptionKey string        "json:\"encryption_key\" yaml:\"EncryptionKey\" toml:\"EncryptionKey\" ini:\"encryption_key\""
}

type InjectFunc func(plainPayload []byte) ([]byte, error)

type HeaderValidator func(alg string, headerDecoded []byte) (Alg, PublicKey, InjectFunc, error)

type PrivateKey = interface{}

type PublicKey = interface{}

func Sign(alg Alg, key PrivateKey, claims interface{}, opts ...SignOption) ([]byte, error)
func SignEncrypted(alg Alg, key PrivateKey, encrypt InjectFunc, claims interface{}, opts ...SignOption) ([]byte, error)
func SignEncryptedWithHeader(alg Alg, key PrivateKey, encrypt InjectFunc, claims interface{}, customHeader interface{}, opts ...SignOption) ([]byte, error)
func SignWithHeader(alg Alg, key PrivateKey, claims interface{}, customHeader interface{}, opts ...SignOption) ([]byte, error)
func Verify(alg Alg, key PublicKey, token []byte, validators ...TokenValidator) (*VerifiedToken, error)
func VerifyEncrypted(alg Alg, key PublicKey, decrypt InjectFunc, token []byte, validators ...TokenValidator) (*VerifiedToken, error)
func VerifyEncryptedWithHeaderValidator(alg Alg, key PublicKey, decrypt InjectFunc, token []byte, headerValidator HeaderValidator, validators ...TokenValidator) (*VerifiedToken, error)
func VerifyWithHeaderValidator(alg Alg, key PublicKey, token []byte, headerValidator HeaderValidator, validators ...TokenValidator) (*VerifiedToken, error)
func Decode(token []byte) (*UnverifiedToken, error)
func MaxAge(maxAge time.Duration) SignOptionFunc
func Leeway(leeway time.Duration) TokenValidatorFunc
func GCM(key []byte, additionalData []byte) (encrypt InjectFunc, decrypt InjectFunc, err error)
func MustLoadHMAC(filenameOrRaw string) []byte
func LoadHMAC(filenameOrRaw string) ([]byte, error)
func MustLoadRSA(privateKeyFilename string, publicKeyFilename string) (*rsa.PrivateKey, *rsa.PublicKey)
func ParsePrivateKeyRSA(key []byte) (*rsa.PrivateKey, error)
func ParsePrivateKeyECDSA(key []byte) (*ecdsa.PrivateKey, error)
func ParsePrivateKeyEdDSA(key []byte) (ed25519.PrivateKey, error)
func ParsePublicKeyRSA(key []byte) (*rsa.PublicKey, error)
