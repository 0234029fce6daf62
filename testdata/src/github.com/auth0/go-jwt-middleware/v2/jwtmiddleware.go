// Package jwtmiddleware declares the part of github.com/auth0/go-jwt-middleware/v2 that the fixtures use.
package jwtmiddleware

import (
	"context"
	"net/http"
)

type JWTMiddleware struct{}

func (*JWTMiddleware) CheckJWT(next http.Handler) http.Handler

type Option func(*JWTMiddleware)

type ValidateToken func(context.Context, string) (interface{}, error)

type TokenExtractor func(r *http.Request) (string, error)

func New(validateToken ValidateToken, opts ...Option) *JWTMiddleware
func WithCredentialsOptional(value bool) Option
func WithValidateOnOptions(value bool) Option
func WithTokenExtractor(e TokenExtractor) Option
func AuthHeaderTokenExtractor(r *http.Request) (string, error)
func CookieTokenExtractor(cookieName string) TokenExtractor

func WithExclusionUrls(exclusions []string) Option
