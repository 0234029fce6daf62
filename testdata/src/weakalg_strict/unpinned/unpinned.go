// Package unpinned leaves the algorithm to the token, which only the types of the keys keep in bounds.
package unpinned

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

func rsaKey(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return public, nil }) // want `WithValidMethods.*\(unpinned-algorithm\)`
}

func ecKey(raw string, public *ecdsa.PublicKey) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, func(*jwt.Token) (any, error) { return public, nil }, jwt.WithIssuer("https://issuer.example.com")) // want `\(unpinned-algorithm\)`
}

func edKey(raw string, public ed25519.PublicKey) (*jwt.Token, error) {
	return jwt.Parse( // want `\(unpinned-algorithm\)`
		raw,
		func(*jwt.Token) (any, error) { return public, nil },
	)
}

func parsed(raw string, pem []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return jwt.ParseRSAPublicKeyFromPEM(pem) }) // want `\(unpinned-algorithm\)`
}

func secret(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }) // want `\(unpinned-algorithm\)`
}

// keyset may hold keys of any family, so there is no fix to offer.
func keyset(raw string, keys keyfunc.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.Keyfunc) // want `\(unpinned-algorithm\)`
}

// spread gets options that do not pin; where to add one is the author's choice.
func spread(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	opts := []jwt.ParserOption{jwt.WithExpirationRequired()}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return public, nil }, opts...) // want `\(unpinned-algorithm\)`
}

func withParser(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.NewParser().Parse(raw, func(*jwt.Token) (any, error) { return public, nil }) // want `\(unpinned-algorithm\)`
}
