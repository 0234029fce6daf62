// Package jwtmiddleware declares the part of github.com/auth0/go-jwt-middleware/v3 that the fixtures use.
package jwtmiddleware

import (
	"context"
	"net/http"

	"github.com/auth0/go-jwt-middleware/v3/validator"
)

type JWTMiddleware struct{}

func (*JWTMiddleware) CheckJWT(next http.Handler) http.Handler

type Option func(*JWTMiddleware) error

type TokenExtractor func(r *http.Request) (ExtractedToken, error)

type ExtractedToken struct{}

func New(opts ...Option) (*JWTMiddleware, error)
func WithCredentialsOptional(value bool) Option
func WithValidateOnOptions(value bool) Option
func WithValidator(v *validator.Validator) Option
func WithTokenExtractor(e TokenExtractor) Option
func AuthHeaderTokenExtractor(r *http.Request) (ExtractedToken, error)
func CookieTokenExtractor(cookieName string) TokenExtractor

func WithExclusionUrls(exclusions []string) Option

func GetClaims[T any](ctx context.Context) (T, error) { panic("a stub") }
func MustGetClaims[T any](ctx context.Context) T      { panic("a stub") }
