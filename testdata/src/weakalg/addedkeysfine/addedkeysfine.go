// Package addedkeysfine keeps sets of keys to one kind.
package addedkeysfine

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func rotated(old, now []byte) (jwk.Set, error) {
	set := jwk.NewSet()
	for _, secret := range [][]byte{old, now} {
		key, err := jwk.Import(secret)
		if err != nil {
			return nil, err
		}
		if err := set.AddKey(key); err != nil {
			return nil, err
		}
	}
	return set, nil
}

// apart has two sets, and each its tokens.
func apart(public *rsa.PublicKey, secret []byte) (theirs, ours jwk.Set, err error) {
	theirs, ours = jwk.NewSet(), jwk.NewSet()
	key, err := jwk.Import(public)
	if err != nil {
		return nil, nil, err
	}
	if err := theirs.AddKey(key); err != nil {
		return nil, nil, err
	}
	own, err := jwk.Import(secret)
	if err != nil {
		return nil, nil, err
	}
	return theirs, ours, ours.AddKey(own)
}

// parsed holds whatever the file says.
func parsed(public *rsa.PublicKey, file []byte) (jwk.Set, error) {
	set := jwk.NewSet()
	key, err := jwk.ParseKey(file)
	if err != nil {
		return nil, err
	}
	other, err := jwk.Import(public)
	if err != nil {
		return nil, err
	}
	return set, errors.Join(set.AddKey(key), set.AddKey(other))
}

func secrets(raw string, old, now []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.VerificationKeySet{Keys: []jwt.VerificationKey{now, old}}, nil
	})
}

func publics(raw string, all map[string]*rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		var set jwt.VerificationKeySet
		for _, key := range all {
			set.Keys = append(set.Keys, key)
		}
		return set, nil
	})
}

func checked(raw string, public *rsa.PublicKey, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Method.Alg() != "RS256" {
			return nil, errors.New("unexpected algorithm")
		}
		return jwt.VerificationKeySet{Keys: []jwt.VerificationKey{public, secret}}, nil
	})
}
