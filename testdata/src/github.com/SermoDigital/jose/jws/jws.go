// Package jws declares the part of github.com/SermoDigital/jose/jws that the fixtures use.
package jws

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jwt"
)

type Claims map[string]interface{}

func (Claims) Audience() ([]string, bool)
func (Claims) Base64() ([]byte, error)
func (Claims) Del(key string)
func (Claims) Expiration() (time.Time, bool)
func (Claims) Get(key string) interface{}
func (Claims) Has(key string) bool
func (Claims) IssuedAt() (time.Time, bool)
func (Claims) Issuer() (string, bool)
func (Claims) JWTID() (string, bool)
func (Claims) MarshalJSON() ([]byte, error)
func (Claims) NotBefore() (time.Time, bool)
func (Claims) RemoveAudience()
func (Claims) RemoveExpiration()
func (Claims) RemoveIssuedAt()
func (Claims) RemoveIssuer()
func (Claims) RemoveJWTID()
func (Claims) RemoveNotBefore()
func (Claims) RemoveSubject()
func (Claims) Set(key string, val interface{})
func (Claims) SetAudience(audience ...string)
func (Claims) SetExpiration(expiration time.Time)
func (Claims) SetIssuedAt(issuedAt time.Time)
func (Claims) SetIssuer(issuer string)
func (Claims) SetJWTID(uniqueID string)
func (Claims) SetNotBefore(notBefore time.Time)
func (Claims) SetSubject(subject string)
func (Claims) Subject() (string, bool)
func (*Claims) UnmarshalJSON(b []byte) error

type JWS interface {
	Compact(key interface{}) ([]byte, error)
	Flat(key interface{}) ([]byte, error)
	General(keys ...interface{}) ([]byte, error)
	IsJWT() bool
	Payload() interface{}
	SetPayload(p interface{})
	Verify(key interface{}, method crypto.SigningMethod) error
	VerifyCallback(fn VerifyCallback, methods []crypto.SigningMethod, o *SigningOpts) error
	VerifyMulti(keys []interface{}, methods []crypto.SigningMethod, o *SigningOpts) error
}

type Format uint8

const (
	Unknown Format = 0
	Flat    Format = 1
	General Format = 2
	Compact Format = 3
)

type SigningOpts struct{}

type VerifyCallback func(JWS) ([]interface{}, error)

func NewJWT(claims Claims, method crypto.SigningMethod) jwt.JWT
func ParseJWT(encoded []byte) (jwt.JWT, error)
func ParseJWTFromRequest(req *http.Request) (jwt.JWT, error)
func New(content interface{}, methods ...crypto.SigningMethod) JWS
func Parse(encoded []byte, u ...json.Unmarshaler) (JWS, error)
func ParseCompact(encoded []byte, u ...json.Unmarshaler) (JWS, error)
func ParseGeneral(encoded []byte, u ...json.Unmarshaler) (JWS, error)
func ParseFlat(encoded []byte, u ...json.Unmarshaler) (JWS, error)
func ParseFromHeader(req *http.Request, format Format, u ...json.Unmarshaler) (JWS, error)
func ParseFromForm(req *http.Request, format Format, u ...json.Unmarshaler) (JWS, error)
func ParseFromRequest(req *http.Request, format Format, u ...json.Unmarshaler) (JWS, error)
func NewValidator(c Claims, exp time.Duration, nbf time.Duration, fn func(Claims) error) *jwt.Validator
