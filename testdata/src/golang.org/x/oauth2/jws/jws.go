// Package jws declares the part of golang.org/x/oauth2/jws that the fixtures use.
package jws

import "crypto/rsa"

type ClaimSet struct {
	Iss           string
	Scope         string
	Aud           string
	Exp           int64
	Iat           int64
	Typ           string
	Sub           string
	Prn           string
	PrivateClaims map[string]any
}

func Decode(payload string) (*ClaimSet, error)
func Verify(token string, key *rsa.PublicKey) error
