// Package jwtmiddleware declares the part of github.com/auth0/go-jwt-middleware that the fixtures use.
package jwtmiddleware

import (
	"net/http"

	jwt "github.com/form3tech-oss/jwt-go"
)

type Options struct {
	ValidationKeyGetter jwt.Keyfunc
	UserProperty        string
	ErrorHandler        errorHandler
	CredentialsOptional bool
	Extractor           TokenExtractor
	Debug               bool
	EnableAuthOnOptions bool
	SigningMethod       jwt.SigningMethod
}

type JWTMiddleware struct {
	Options Options
}

func (*JWTMiddleware) CheckJWT(w http.ResponseWriter, r *http.Request) error
func (*JWTMiddleware) Handler(h http.Handler) http.Handler
func (*JWTMiddleware) HandlerWithNext(w http.ResponseWriter, r *http.Request, next http.HandlerFunc)

type TokenExtractor func(r *http.Request) (string, error)

type errorHandler func(w http.ResponseWriter, r *http.Request, err string)

func New(options ...Options) *JWTMiddleware
func FromAuthHeader(r *http.Request) (string, error)
func FromParameter(param string) TokenExtractor
