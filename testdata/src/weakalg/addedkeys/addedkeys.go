// Package addedkeys puts secrets and public keys into one set.
package addedkeys

import (
	"context"
	"crypto/rsa"
	"os"

	"github.com/golang-jwt/jwt/v5"
	jwk1 "github.com/lestrrat-go/jwx/jwk"
	jwk2 "github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func three(public *rsa.PublicKey, secret []byte) (jwk.Set, error) {
	set := jwk.NewSet()
	theirs, err := jwk.Import(public)
	if err != nil {
		return nil, err
	}
	if err := set.AddKey(theirs); err != nil {
		return nil, err
	}
	ours, err := jwk.Import(secret)
	if err != nil {
		return nil, err
	}
	return set, set.AddKey(ours) // want `HMAC secret is in a keyset with public keys.*\(mixed-algorithms\)`
}

func two(ctx context.Context, secret []byte) (jwk2.Set, error) {
	set, err := jwk2.Fetch(ctx, "https://clerk.shop.example/.well-known/jwks.json")
	if err != nil {
		return nil, err
	}
	ours, err := jwk2.FromRaw(secret)
	if err != nil {
		return nil, err
	}
	return set, set.AddKey(ours) // want `\(mixed-algorithms\)`
}

func one(public *rsa.PublicKey, secret []byte) (jwk1.Set, error) {
	set := jwk1.NewSet()
	theirs, err := jwk1.New(public)
	if err != nil {
		return nil, err
	}
	set.Add(theirs)
	ours, err := jwk1.New(secret)
	if err != nil {
		return nil, err
	}
	set.Add(ours) // want `\(mixed-algorithms\)`
	return set, nil
}

func keySet(raw string, public *rsa.PublicKey, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `HMAC secrets and public keys.*\(mixed-algorithms\)`
		if t.Header["kid"] == nil {
			return jwt.VerificationKeySet{Keys: []jwt.VerificationKey{public, secret}}, nil
		}
		return public, nil
	})
}

func publicBytes(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		var set jwt.VerificationKeySet
		set.Keys = append(set.Keys, []byte(os.Getenv("JWT_PUBLIC_KEY"))) // want `public key bytes for HS256 too.*\(algorithm-confusion\)`
		return set, nil
	})
}
