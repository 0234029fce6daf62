// Package jwa declares the part of github.com/lestrrat-go/jwx/v3/jwa that the fixtures use.
package jwa

type SignatureAlgorithm struct{}

func (SignatureAlgorithm) IsDeprecated() bool
func (SignatureAlgorithm) IsSymmetric() bool
func (SignatureAlgorithm) MarshalJSON() ([]byte, error)
func (SignatureAlgorithm) String() string
func (*SignatureAlgorithm) UnmarshalJSON(data []byte) error

type KeyAlgorithm interface {
	IsDeprecated() bool
	String() string
}

type KeyEncryptionAlgorithm struct{}

func (KeyEncryptionAlgorithm) IsDeprecated() bool
func (KeyEncryptionAlgorithm) IsSymmetric() bool
func (KeyEncryptionAlgorithm) MarshalJSON() ([]byte, error)
func (KeyEncryptionAlgorithm) String() string
func (*KeyEncryptionAlgorithm) UnmarshalJSON(data []byte) error

type KeyType struct{}

func (KeyType) IsDeprecated() bool
func (KeyType) MarshalJSON() ([]byte, error)
func (KeyType) String() string
func (*KeyType) UnmarshalJSON(data []byte) error

func HS256() SignatureAlgorithm
func HS384() SignatureAlgorithm
func HS512() SignatureAlgorithm
func RS256() SignatureAlgorithm
func RS384() SignatureAlgorithm
func RS512() SignatureAlgorithm
func PS256() SignatureAlgorithm
func ES256() SignatureAlgorithm
func EdDSA() SignatureAlgorithm
func NoSignature() SignatureAlgorithm
func RSA_OAEP() KeyEncryptionAlgorithm
func DIRECT() KeyEncryptionAlgorithm
