// Package jwt declares the part of github.com/pascaldekloe/jwt that the fixtures use.
package jwt

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/json"
	"net/http"
	"time"
)

const (
	HS256 = "HS256"
	HS384 = "HS384"
	HS512 = "HS512"
	RS256 = "RS256"
	EdDSA = "EdDSA"
)

type Claims struct {
	Registered
	Set       map[string]interface{}
	Raw       json.RawMessage
	RawHeader json.RawMessage
	KeyID     string
}

func (*Claims) ECDSASign(alg string, key *ecdsa.PrivateKey, extraHeaders ...json.RawMessage) (token []byte, err error)
func (*Claims) ECDSASignHeader(r *http.Request, alg string, key *ecdsa.PrivateKey) error
func (*Claims) EdDSASign(key ed25519.PrivateKey, extraHeaders ...json.RawMessage) (token []byte, err error)
func (*Claims) EdDSASignHeader(r *http.Request, key ed25519.PrivateKey) error
func (*Claims) FormatWithoutSign(alg string, extraHeaders ...json.RawMessage) (tokenWithoutSignature []byte, err error)
func (*Claims) HMACSign(alg string, secret []byte, extraHeaders ...json.RawMessage) (token []byte, err error)
func (*Claims) HMACSignHeader(r *http.Request, alg string, secret []byte) error
func (*Claims) Number(name string) (value float64, ok bool)
func (*Claims) RSASign(alg string, key *rsa.PrivateKey, extraHeaders ...json.RawMessage) (token []byte, err error)
func (*Claims) RSASignHeader(r *http.Request, alg string, key *rsa.PrivateKey) error
func (*Claims) String(name string) (value string, ok bool)

type Registered struct {
	Issuer    string
	Subject   string
	Audiences []string
	Expires   *NumericTime
	NotBefore *NumericTime
	Issued    *NumericTime
	ID        string
}

func (*Registered) AcceptAudience(stringOrURI string) bool
func (*Registered) AcceptTemporal(t time.Time, leeway time.Duration) error
func (*Registered) Valid(t time.Time) bool

type NumericTime float64

type HMAC struct{}

func (*HMAC) Check(token []byte) (*Claims, error)
func (*HMAC) CheckHeader(r *http.Request) (*Claims, error)
func (*HMAC) Sign(c *Claims, extraHeaders ...json.RawMessage) (token []byte, err error)
func (*HMAC) SignHeader(c *Claims, r *http.Request) error

type KeyRegister struct {
	ECDSAs    []*ecdsa.PublicKey
	EdDSAs    []ed25519.PublicKey
	RSAs      []*rsa.PublicKey
	HMACs     []*HMAC
	Secrets   [][]byte
	ECDSAIDs  []string
	EdDSAIDs  []string
	RSAIDs    []string
	HMACIDs   []string
	SecretIDs []string
}

func (*KeyRegister) Check(token []byte) (*Claims, error)
func (*KeyRegister) CheckHeader(r *http.Request) (*Claims, error)
func (*KeyRegister) LoadJWK(data []byte) (keysAdded int, err error)
func (*KeyRegister) LoadPEM(text []byte, password []byte) (keysAdded int, err error)
func (*KeyRegister) PEM() ([]byte, error)

type Handler struct {
	Target         http.Handler
	Keys           *KeyRegister
	HeaderBinding  map[string]string
	HeaderPrefix   string
	ContextKey     interface{}
	TemporalLeeway time.Duration
	Func           func(http.ResponseWriter, *http.Request, *Claims) (pass bool)
	Error          func(w http.ResponseWriter, error string, statusCode int)
}

func NewNumericTime(t time.Time) *NumericTime
func HMACCheck(token []byte, secret []byte) (*Claims, error)
func HMACCheckHeader(r *http.Request, secret []byte) (*Claims, error)
func RSACheck(token []byte, key *rsa.PublicKey) (*Claims, error)
func RSACheckHeader(r *http.Request, key *rsa.PublicKey) (*Claims, error)
func EdDSACheck(token []byte, key ed25519.PublicKey) (*Claims, error)
func ParseWithoutCheck(token []byte) (*Claims, error)
func NewHMAC(alg string, secret []byte) (*HMAC, error)
func ECDSACheck(token []byte, key *ecdsa.PublicKey) (*Claims, error)
func ECDSACheckHeader(r *http.Request, key *ecdsa.PublicKey) (*Claims, error)
func EdDSACheckHeader(r *http.Request, key ed25519.PublicKey) (*Claims, error)
