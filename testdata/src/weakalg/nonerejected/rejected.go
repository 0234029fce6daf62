// Package nonerejected speaks of unsigned tokens only to refuse them.
package nonerejected

import (
	"crypto/rsa"
	"errors"
	"fmt"
	"strings"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
)

var errUnsigned = errors.New("unsigned token")

func keyfunc(public *rsa.PublicKey) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		if t.Method == jwt.SigningMethodNone || strings.EqualFold(t.Method.Alg(), "none") {
			return nil, errUnsigned
		}
		if t.Header["alg"] == "none" {
			return nil, errUnsigned
		}
		return public, nil
	}
}

func parse(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, keyfunc(public), jwt.WithValidMethods([]string{"RS256"}))
}

// rejected are the names that the configuration may not contain.
var rejected = []string{"none", "HS256"}

func check(algs []string) error {
	for _, alg := range algs {
		for _, r := range rejected {
			if alg == r {
				return fmt.Errorf("%s is not allowed", alg)
			}
		}
	}
	return nil
}

func header(h jws.Headers) error {
	switch h.Algorithm() {
	case jwa.NoSignature:
		return errUnsigned
	}
	return nil
}

func parseJOSE(raw string) (*jose.JSONWebSignature, error) {
	algs := []jose.SignatureAlgorithm{jose.RS256}
	for _, alg := range algs {
		if alg == "none" {
			return nil, errUnsigned
		}
	}
	return jose.ParseSigned(raw, algs)
}

func isMagic(key any) bool { return key == jwt.UnsafeAllowNoneSignatureType }
