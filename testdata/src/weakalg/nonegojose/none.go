// Package nonegojose lists none among the algorithms that go-jose may parse.
package nonegojose

import (
	jose "github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

const unsigned = jose.SignatureAlgorithm("none")

func parse(raw string) (*jwt.JSONWebToken, error) {
	return jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, unsigned}) // want `"none".*\(none-algorithm\)`
}

func signature(raw string) (*jose.JSONWebSignature, error) {
	return jose.ParseSigned(raw, []jose.SignatureAlgorithm{"none"}) // want `"none".*\(none-algorithm\)`
}
