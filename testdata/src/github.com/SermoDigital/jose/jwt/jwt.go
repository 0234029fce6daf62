// Package jwt declares the part of github.com/SermoDigital/jose/jwt that the fixtures use.
package jwt

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
)

type JWT interface {
	Claims() Claims
	Serialize(key interface{}) ([]byte, error)
	Validate(key interface{}, method crypto.SigningMethod, v ...*Validator) error
}

type Claims map[string]interface{}

func (Claims) Audience() ([]string, bool)
func (Claims) Base64() ([]byte, error)
func (Claims) Del(key string)
func (Claims) Expiration() (time.Time, bool)
func (Claims) Get(key string) interface{}
func (Claims) GetTime(key string) (time.Time, bool)
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
func (Claims) SetTime(key string, t time.Time)
func (Claims) Subject() (string, bool)
func (*Claims) UnmarshalJSON(b []byte) error
func (Claims) Validate(now time.Time, expLeeway time.Duration, nbfLeeway time.Duration) error

type ValidateFunc func(Claims) error

type Validator struct {
	Expected Claims
	EXP      time.Duration
	NBF      time.Duration
	Fn       ValidateFunc
}
