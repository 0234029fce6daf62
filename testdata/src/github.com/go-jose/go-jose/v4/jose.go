// Package jose declares the part of github.com/go-jose/go-jose/v4 that the fixtures use.
package jose

import "crypto"

const (
	HS256    SignatureAlgorithm = "HS256"
	HS384    SignatureAlgorithm = "HS384"
	HS512    SignatureAlgorithm = "HS512"
	RS256    SignatureAlgorithm = "RS256"
	RS384    SignatureAlgorithm = "RS384"
	RS512    SignatureAlgorithm = "RS512"
	PS256    SignatureAlgorithm = "PS256"
	ES256    SignatureAlgorithm = "ES256"
	EdDSA    SignatureAlgorithm = "EdDSA"
	DIRECT   KeyAlgorithm       = "dir"
	RSA_OAEP KeyAlgorithm       = "RSA-OAEP"
	A128GCM  ContentEncryption  = "A128GCM"
	A256GCM  ContentEncryption  = "A256GCM"
)

type SignatureAlgorithm string

type KeyAlgorithm string

type ContentEncryption string

type ContentType string

type Header struct {
	KeyID        string
	JSONWebKey   *JSONWebKey
	Algorithm    string
	ExtraHeaders map[HeaderKey]interface{}
}

type HeaderKey string

type JSONWebKey struct {
	Key       interface{}
	KeyID     string
	Algorithm string
	Use       string
}

func (*JSONWebKey) IsPublic() bool
func (JSONWebKey) MarshalJSON() ([]byte, error)
func (*JSONWebKey) Public() JSONWebKey
func (*JSONWebKey) Thumbprint(hash crypto.Hash) ([]byte, error)
func (*JSONWebKey) UnmarshalJSON(data []byte) error
func (*JSONWebKey) Valid() bool

type JSONWebKeySet struct {
	Keys []JSONWebKey
}

func (*JSONWebKeySet) Key(kid string) []JSONWebKey

type SigningKey struct {
	Algorithm SignatureAlgorithm
	Key       interface{}
}

type Signer interface {
	Options() SignerOptions
	Sign(payload []byte) (*JSONWebSignature, error)
}

type SignerOptions struct {
	NonceSource  NonceSource
	EmbedJWK     bool
	ExtraHeaders map[HeaderKey]interface{}
}

func (*SignerOptions) WithBase64(b64 bool) *SignerOptions
func (*SignerOptions) WithContentType(contentType ContentType) *SignerOptions
func (*SignerOptions) WithCritical(names ...string) *SignerOptions
func (*SignerOptions) WithHeader(k HeaderKey, v interface{}) *SignerOptions
func (*SignerOptions) WithType(typ ContentType) *SignerOptions

type JSONWebSignature struct {
	Signatures []Signature
}

func (JSONWebSignature) CompactSerialize() (string, error)
func (JSONWebSignature) DetachedCompactSerialize() (string, error)
func (JSONWebSignature) DetachedVerify(payload []byte, verificationKey interface{}) error
func (JSONWebSignature) DetachedVerifyMulti(payload []byte, verificationKey interface{}) (int, Signature, error)
func (JSONWebSignature) FullSerialize() string
func (JSONWebSignature) UnsafePayloadWithoutVerification() []byte
func (JSONWebSignature) Verify(verificationKey interface{}) ([]byte, error)
func (JSONWebSignature) VerifyMulti(verificationKey interface{}) (int, Signature, []byte, error)

type Signature struct {
	Header      Header
	Protected   Header
	Unprotected Header
}

type JSONWebEncryption struct {
	Header Header
}

func (JSONWebEncryption) CompactSerialize() (string, error)
func (JSONWebEncryption) Decrypt(decryptionKey interface{}) ([]byte, error)
func (JSONWebEncryption) DecryptMulti(decryptionKey interface{}) (int, Header, []byte, error)
func (JSONWebEncryption) FullSerialize() string
func (JSONWebEncryption) GetAuthData() []byte

type Encrypter interface {
	Encrypt(plaintext []byte) (*JSONWebEncryption, error)
	EncryptWithAuthData(plaintext []byte, aad []byte) (*JSONWebEncryption, error)
	Options() EncrypterOptions
}

type Recipient struct {
	Algorithm KeyAlgorithm
	Key       interface{}
	KeyID     string
}

type EncrypterOptions struct {
	Compression  CompressionAlgorithm
	ExtraHeaders map[HeaderKey]interface{}
}

type CompressionAlgorithm string

type NonceSource interface {
	Nonce() (string, error)
}

func NewSigner(sig SigningKey, opts *SignerOptions) (Signer, error)
func NewMultiSigner(sigs []SigningKey, opts *SignerOptions) (Signer, error)
func ParseSigned(signature string, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
func ParseDetached(signature string, payload []byte, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
func ParseEncrypted(input string, keyEncryptionAlgorithms []KeyAlgorithm, contentEncryption []ContentEncryption) (*JSONWebEncryption, error)
func NewEncrypter(enc ContentEncryption, rcpt Recipient, opts *EncrypterOptions) (Encrypter, error)
func ParseSignedCompact(signature string, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
