// Package jwt declares the part of github.com/lestrrat-go/jwx/v2/jwt that the fixtures use.
package jwt

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
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
func (*Builder) IssuedAt(v time.Time) *Builder

type ParseOption interface {
	Option
	parseOption()
	readFileOption()
}

type SignOption interface {
	Option
	signOption()
}

type ValidateOption interface {
	Option
	parseOption()
	readFileOption()
	validateOption()
}

type SignEncryptParseOption interface {
	Option
	encryptOption()
	parseOption()
	readFileOption()
	signOption()
}

type EncryptOption interface {
	Option
	encryptOption()
}

type Validator interface {
	Validate(context.Context, Token) ValidationError
}

type ValidatorFunc func(context.Context, Token) ValidationError

func (ValidatorFunc) Validate(ctx context.Context, tok Token) ValidationError

type ValidationError interface {
	error
	isValidationError()
	Unwrap() error
}

type Option = option.Interface

func New() Token
func NewBuilder() *Builder
func Parse(s []byte, options ...ParseOption) (Token, error)
func ParseInsecure(s []byte, options ...ParseOption) (Token, error)
func ParseString(s string, options ...ParseOption) (Token, error)
func ParseReader(src io.Reader, options ...ParseOption) (Token, error)
func ParseRequest(req *http.Request, options ...ParseOption) (Token, error)
func ParseHeader(hdr http.Header, name string, options ...ParseOption) (Token, error)
func ParseCookie(req *http.Request, name string, options ...ParseOption) (Token, error)
func Sign(t Token, options ...SignOption) ([]byte, error)
func Validate(t Token, options ...ValidateOption) error
func WithKey(alg jwa.KeyAlgorithm, key interface{}, suboptions ...Option) SignEncryptParseOption
func WithKeySet(set jwk.Set, options ...interface{}) ParseOption
func WithKeyProvider(v jws.KeyProvider) ParseOption
func WithVerify(v bool) ParseOption
func WithVerifyAuto(f jwk.Fetcher, options ...jwk.FetchOption) ParseOption
func WithValidate(v bool) ParseOption
func WithIssuer(s string) ValidateOption
func WithClaimValue(name string, v interface{}) ValidateOption
func WithValidator(v Validator) ValidateOption
func WithAudience(s string) ValidateOption
func WithAcceptableSkew(v time.Duration) ValidateOption
func WithResetValidators(v bool) ValidateOption
func WithInsecureNoSignature() SignOption
func ParseForm(values url.Values, name string, options ...ParseOption) (Token, error)

type Serializer struct{}

func (*Serializer) Sign(options ...SignOption) *Serializer
func (*Serializer) Serialize(t Token) ([]byte, error)

func NewSerializer() *Serializer
