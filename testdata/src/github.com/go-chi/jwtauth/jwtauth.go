// Package jwtauth declares the part of github.com/go-chi/jwtauth that the fixtures use.
package jwtauth

import (
	"context"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/jwt"
)

type JWTAuth struct{}

func (*JWTAuth) Decode(tokenString string) (jwt.Token, error)
func (*JWTAuth) Encode(claims map[string]interface{}) (t jwt.Token, tokenString string, err error)

func New(alg string, signKey interface{}, verifyKey interface{}) *JWTAuth
func Verifier(ja *JWTAuth) func(http.Handler) http.Handler
func Verify(ja *JWTAuth, findTokenFns ...func(r *http.Request) string) func(http.Handler) http.Handler
func Authenticator(next http.Handler) http.Handler
func VerifyToken(ja *JWTAuth, tokenString string) (jwt.Token, error)
func VerifyRequest(ja *JWTAuth, r *http.Request, findTokenFns ...func(r *http.Request) string) (jwt.Token, error)
func TokenFromHeader(r *http.Request) string
func TokenFromCookie(r *http.Request) string
func TokenFromQuery(r *http.Request) string
func FromContext(ctx context.Context) (jwt.Token, map[string]interface{}, error)
func NewContext(ctx context.Context, t jwt.Token, err error) context.Context
func SetExpiryIn(claims map[string]interface{}, tm time.Duration)
func SetIssuedNow(claims map[string]interface{})
func SetExpiry(claims map[string]interface{}, tm time.Time)
func ExpireIn(tm time.Duration) int64
func EpochNow() int64
func UnixTime(tm time.Time) int64
