// Package http declares the part of github.com/zitadel/oidc/v3/pkg/http that the fixtures use.
package http

type CookieHandler struct{}

type CookieHandlerOpt func(*CookieHandler)

func NewCookieHandler(hashKey []byte, encryptKey []byte, opts ...CookieHandlerOpt) *CookieHandler
