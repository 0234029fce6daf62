// Package jwt declares the part of github.com/dgrijalva/jwt-go that the fixtures use.
package jwt

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
)

const UnsafeAllowNoneSignatureType unsafeNoneMagicConstant = "none signing method allowed"

var (
	SigningMethodHS256 *SigningMethodHMAC
	SigningMethodHS384 *SigningMethodHMAC
	SigningMethodHS512 *SigningMethodHMAC
	SigningMethodRS256 *SigningMethodRSA
	SigningMethodRS384 *SigningMethodRSA
	SigningMethodRS512 *SigningMethodRSA
	SigningMethodES256 *SigningMethodECDSA
	SigningMethodNone  *signingMethodNone
)

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]interface{}
	Claims    Claims
	Signature string
	Valid     bool
}

func (*Token) SignedString(key interface{}) (string, error)
func (*Token) SigningString() (string, error)

type Keyfunc func(*Token) (interface{}, error)

type Claims interface {
	Valid() error
}

type Parser struct {
	ValidMethods         []string
	UseJSONNumber        bool
	SkipClaimsValidation bool
}

func (*Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
func (*Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
func (*Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)

type MapClaims map[string]interface{}

func (MapClaims) Valid() error
func (MapClaims) VerifyAudience(cmp string, req bool) bool
func (MapClaims) VerifyExpiresAt(cmp int64, req bool) bool
func (MapClaims) VerifyIssuedAt(cmp int64, req bool) bool
func (MapClaims) VerifyIssuer(cmp string, req bool) bool
func (MapClaims) VerifyNotBefore(cmp int64, req bool) bool

type StandardClaims struct {
	Audience  string
	ExpiresAt int64
	Id        string
	IssuedAt  int64
	Issuer    string
	NotBefore int64
	Subject   string
}

func (StandardClaims) Valid() error
func (*StandardClaims) VerifyAudience(cmp string, req bool) bool
func (*StandardClaims) VerifyExpiresAt(cmp int64, req bool) bool
func (*StandardClaims) VerifyIssuedAt(cmp int64, req bool) bool
func (*StandardClaims) VerifyIssuer(cmp string, req bool) bool
func (*StandardClaims) VerifyNotBefore(cmp int64, req bool) bool

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

type SigningMethodECDSA struct {
	Name      string
	Hash      crypto.Hash
	KeySize   int
	CurveBits int
}

func (*SigningMethodECDSA) Alg() string
func (*SigningMethodECDSA) Sign(signingString string, key interface{}) (string, error)
func (*SigningMethodECDSA) Verify(signingString string, signature string, key interface{}) error

type signingMethodNone struct{}

func (*signingMethodNone) Alg() string
func (*signingMethodNone) Sign(signingString string, key interface{}) (string, error)
func (*signingMethodNone) Verify(signingString string, signature string, key interface{}) (err error)

type unsafeNoneMagicConstant string

func GetSigningMethod(alg string) (method SigningMethod)
func New(method SigningMethod) *Token
func NewWithClaims(method SigningMethod, claims Claims) *Token
func Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
func ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
func ParseRSAPrivateKeyFromPEMWithPassword(key []byte, password string) (*rsa.PrivateKey, error)
func ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
func ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
func ParseECPublicKeyFromPEM(key []byte) (*ecdsa.PublicKey, error)
func DecodeSegment(seg string) ([]byte, error)

func RegisterSigningMethod(alg string, f func() SigningMethod)
