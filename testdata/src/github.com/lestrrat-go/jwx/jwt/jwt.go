// Package jwt declares the part of github.com/lestrrat-go/jwx/jwt that the fixtures use.
package jwt

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/option"
)

const (
	ExpirationKey = "exp"
	SubjectKey    = "sub"
)

type Token interface {
	Audience() []string
	Expiration() time.Time
	Get(string) (interface{}, bool)
	IssuedAt() time.Time
	Issuer() string
	JwtID() string
	NotBefore() time.Time
	Set(string, interface{}) error
	Subject() string
}

type Builder struct{}

func (*Builder) Build() (Token, error)
func (*Builder) Claim(name string, value interface{}) *Builder
func (*Builder) Expiration(v time.Time) *Builder
func (*Builder) Issuer(v string) *Builder
func (*Builder) Subject(v string) *Builder

type ParseOption interface {
	ReadFileOption
	parseOption()
}

type SignOption interface {
	Option
	signOption()
}

type ValidateOption interface {
	ParseOption
	validateOption()
}

type KeySetProvider interface {
	KeySetFrom(Token) (jwk.Set, error)
}

type Validator interface {
	Validate(context.Context, Token) error
}

type ValidatorFunc func(context.Context, Token) error

func (ValidatorFunc) Validate(ctx context.Context, tok Token) error

type Option = option.Interface

type ReadFileOption interface {
	Option
	readFileOption()
}

func New() Token
func NewBuilder() *Builder
func Parse(s []byte, options ...ParseOption) (Token, error)
func ParseString(s string, options ...ParseOption) (Token, error)
func ParseReader(src io.Reader, options ...ParseOption) (Token, error)
func ParseRequest(req *http.Request, options ...ParseOption) (Token, error)
func ParseHeader(hdr http.Header, name string, options ...ParseOption) (Token, error)
func Sign(t Token, alg jwa.SignatureAlgorithm, key interface{}, options ...SignOption) ([]byte, error)
func Validate(t Token, options ...ValidateOption) error
func WithVerify(alg jwa.SignatureAlgorithm, key interface{}) ParseOption
func WithKeySet(set jwk.Set) ParseOption
func WithKeySetProvider(p KeySetProvider) ParseOption
func WithVerifyAuto(v bool) ParseOption
func WithValidate(b bool) ParseOption
func WithIssuer(s string) ValidateOption
func WithClaimValue(name string, v interface{}) ValidateOption
func WithValidator(v Validator) ValidateOption
func WithAudience(s string) ValidateOption
func WithHTTPClient(httpcl *http.Client) ParseOption
func WithDecrypt(alg jwa.KeyEncryptionAlgorithm, key interface{}) ParseOption
func UseDefaultKey(value bool) ParseOption
func InferAlgorithmFromKey(v bool) ParseOption
func ParseForm(values url.Values, name string, options ...ParseOption) (Token, error)
func WithAcceptableSkew(dur time.Duration) ValidateOption

type Serializer struct{}

func (*Serializer) Sign(alg jwa.SignatureAlgorithm, key interface{}, options ...SignOption) *Serializer
func (*Serializer) Serialize(t Token) ([]byte, error)

func NewSerializer() *Serializer

func WithFetchWhitelist(wl jwk.Whitelist) ParseOption
