// Package jws declares the part of github.com/lestrrat-go/jwx/jws that the fixtures use.
package jws

import (
	"io"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
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
	verifyOption()
}

type Signer interface {
	Algorithm() jwa.SignatureAlgorithm
	Sign([]byte, interface{}) ([]byte, error)
}

type Option = option.Interface

func NewHeaders() Headers
func Parse(src []byte) (*Message, error)
func ParseString(src string) (*Message, error)
func Sign(payload []byte, alg jwa.SignatureAlgorithm, key interface{}, options ...SignOption) ([]byte, error)
func Verify(buf []byte, alg jwa.SignatureAlgorithm, key interface{}, options ...VerifyOption) ([]byte, error)
func VerifyAuto(buf []byte, options ...VerifyOption) ([]byte, error)
func VerifySet(buf []byte, set jwk.Set) ([]byte, error)
func WithHeaders(h Headers) SignOption
func NewSigner(alg jwa.SignatureAlgorithm) (Signer, error)
func WithSigner(signer Signer, key interface{}, public Headers, protected Headers) Option
func SignMulti(payload []byte, options ...Option) ([]byte, error)
func ParseReader(src io.Reader) (*Message, error)

func WithFetchWhitelist(wl jwk.Whitelist) VerifyOption
