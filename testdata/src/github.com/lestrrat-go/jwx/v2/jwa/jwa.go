// Package jwa declares the part of github.com/lestrrat-go/jwx/v2/jwa that the fixtures use.
package jwa

const (
	HS256       SignatureAlgorithm     = "HS256"
	HS384       SignatureAlgorithm     = "HS384"
	HS512       SignatureAlgorithm     = "HS512"
	RS256       SignatureAlgorithm     = "RS256"
	RS384       SignatureAlgorithm     = "RS384"
	RS512       SignatureAlgorithm     = "RS512"
	PS256       SignatureAlgorithm     = "PS256"
	ES256       SignatureAlgorithm     = "ES256"
	EdDSA       SignatureAlgorithm     = "EdDSA"
	NoSignature SignatureAlgorithm     = "none"
	RSA_OAEP    KeyEncryptionAlgorithm = "RSA-OAEP"
	DIRECT      KeyEncryptionAlgorithm = "dir"
	A256KW      KeyEncryptionAlgorithm = "A256KW"
)

type SignatureAlgorithm string

func (*SignatureAlgorithm) Accept(value interface{}) error
func (SignatureAlgorithm) IsSymmetric() bool
func (SignatureAlgorithm) String() string

type KeyAlgorithm interface {
	String() string
}

type KeyEncryptionAlgorithm string

func (*KeyEncryptionAlgorithm) Accept(value interface{}) error
func (KeyEncryptionAlgorithm) IsSymmetric() bool
func (KeyEncryptionAlgorithm) String() string

type KeyType string

func (*KeyType) Accept(value interface{}) error
func (KeyType) String() string
