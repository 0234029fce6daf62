// Package jws declares the part of github.com/lestrrat-go/jwx/v3/jws that the fixtures use.
package jws

import (
	"context"
	"io"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	option "github.com/lestrrat-go/option/v2"
)

type Message struct{}

func (Message) Payload() []byte
func (Message) Signatures() []*Signature

type Signature struct{}

func (Signature) ProtectedHeaders() Headers

type Headers interface {
	JWK() (jwk.Key, bool)
	JWKSetURL() (string, bool)
	X509URL() (string, bool)
	Algorithm() (jwa.SignatureAlgorithm, bool)
	Get(string, any) error
	KeyID() (string, bool)
	Set(string, any) error
}

type SignOption interface {
	Option
	signOption()
}

type VerifyOption interface {
	Option
	parseOption()
	verifyOption()
}

type ParseOption interface {
	Option
	readFileOption()
}

type SignVerifyOption interface {
	Option
	parseOption()
	signOption()
	verifyOption()
}

type WithKeySuboption interface {
	Option
	withKeySuboption()
}

type WithKeySetSuboption interface {
	Option
	withKeySetSuboption()
}

type KeyProvider interface {
	FetchKeys(context.Context, KeySink, *Signature, *Message) error
}

type KeyProviderFunc func(context.Context, KeySink, *Signature, *Message) error

func (KeyProviderFunc) FetchKeys(ctx context.Context, sink KeySink, sig *Signature, msg *Message) error

type KeySink interface {
	Key(jwa.SignatureAlgorithm, any)
}

type Option = option.Interface

func NewHeaders() Headers
func Parse(src []byte, options ...ParseOption) (*Message, error)
func ParseString(src string, options ...ParseOption) (*Message, error)
func Sign(payload []byte, options ...SignOption) ([]byte, error)
func Verify(buf []byte, options ...VerifyOption) ([]byte, error)
func WithKey(alg jwa.KeyAlgorithm, key any, options ...WithKeySuboption) SignVerifyOption
func WithKeySet(set jwk.Set, options ...WithKeySetSuboption) VerifyOption
func WithVerifyAuto(f jwk.Fetcher, options ...jwk.FetchOption) VerifyOption
func VerifyCompactFast(key any, compact []byte, alg jwa.SignatureAlgorithm) ([]byte, error)
func WithInsecureNoSignature(options ...WithKeySuboption) SignOption
func ParseReader(src io.Reader, options ...ParseOption) (*Message, error)
