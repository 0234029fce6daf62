// Package jwt declares the part of github.com/lestrrat-go/jwx/v3/jwt that the fixtures use.
package jwt

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
	option "github.com/lestrrat-go/option/v2"
)

const (
	ExpirationKey = "exp"
	SubjectKey    = "sub"
)

type Token interface {
	Audience() ([]string, bool)
	Expiration() (time.Time, bool)
	Get(string, any) error
	IssuedAt() (time.Time, bool)
	Issuer() (string, bool)
	JwtID() (string, bool)
	NotBefore() (time.Time, bool)
	Set(string, any) error
	Subject() (string, bool)
}

type Builder struct{}

func (*Builder) Build() (Token, error)
func (*Builder) Claim(name string, value any) *Builder
func (*Builder) Expiration(v time.Time) *Builder
func (*Builder) Issuer(v string) *Builder
func (*Builder) Subject(v string) *Builder

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
	Validate(context.Context, Token) error
}

type ValidatorFunc func(context.Context, Token) error

func (ValidatorFunc) Validate(ctx context.Context, tok Token) error

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
func WithKey(alg jwa.KeyAlgorithm, key any, suboptions ...Option) SignEncryptParseOption
func WithKeySet(set jwk.Set, options ...any) ParseOption
func WithKeyProvider(v jws.KeyProvider) ParseOption
func WithVerify(v bool) ParseOption
func WithVerifyAuto(f jwk.Fetcher, options ...jwk.FetchOption) ParseOption
func WithValidate(v bool) ParseOption
func WithIssuer(s string) ValidateOption
func WithClaimValue(name string, v any) ValidateOption
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
