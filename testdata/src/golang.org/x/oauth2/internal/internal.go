// Package internal declares the part of golang.org/x/oauth2/internal that the fixtures use.
package internal

type ContextKey struct{}
