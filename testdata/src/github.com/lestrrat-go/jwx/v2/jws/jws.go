// Package jws declares the part of github.com/lestrrat-go/jwx/v2/jws that the fixtures use.
package jws

import (
	"context"
	"io"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/option"
)

type Message struct{}

func (Message) Payload() []byte
func (Message) Signatures() []*Signature

type Signature struct{}

func (Signature) ProtectedHeaders() Headers

type Headers interface {
	JWK() jwk.Key
	JWKSetURL() string
	X509URL() string
	Algorithm() jwa.SignatureAlgorithm
	Get(string) (interface{}, bool)
	KeyID() string
	Set(string, interface{}) error
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
	Key(jwa.SignatureAlgorithm, interface{})
}

type Option = option.Interface

func NewHeaders() Headers
func Parse(src []byte, options ...ParseOption) (*Message, error)
func ParseString(src string) (*Message, error)
func Sign(payload []byte, options ...SignOption) ([]byte, error)
func Verify(buf []byte, options ...VerifyOption) ([]byte, error)
func WithKey(alg jwa.KeyAlgorithm, key interface{}, options ...WithKeySuboption) SignVerifyOption
func WithKeySet(set jwk.Set, options ...WithKeySetSuboption) VerifyOption
func WithVerifyAuto(f jwk.Fetcher, options ...jwk.FetchOption) VerifyOption
func WithInsecureNoSignature(options ...WithKeySuboption) SignOption
func ParseReader(src io.Reader) (*Message, error)
