// Package confusionhelper spreads the mistake over functions, methods and files.
package confusionhelper

import (
	"github.com/golang-jwt/jwt/v5"
)

func byName(raw string) (*jwt.Token, error) { return jwt.Parse(raw, findKey) }

type verifier struct {
	public []byte
	parser *jwt.Parser
}

func newVerifier() (*verifier, error) {
	key, err := load("/etc/keys/public.pem")
	if err != nil {
		return nil, err
	}
	return &verifier{public: key, parser: jwt.NewParser()}, nil
}

func (v *verifier) verify(raw string) (*jwt.Token, error) { return v.parser.Parse(raw, v.keyfunc) }

func factory(raw string) (*jwt.Token, error) {
	key, err := load("/etc/keys/public.pem")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, static(key)) // want `\(algorithm-confusion\)`
}

// verifyWith is fine with a secret and wrong with a public key.
func verifyWith(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func fromCaller(raw string) (*jwt.Token, error) {
	return verifyWith(raw, publicBytes()) // want `\(algorithm-confusion\)`
}

// verifyAny takes keys of all types.
func verifyAny(raw string, key any) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func anyFromCaller(raw string) (*jwt.Token, error) {
	return verifyAny(raw, publicBytes()) // want `\(algorithm-confusion\)`
}

func typedFromCaller(raw string) (*jwt.Token, error) {
	key, err := jwt.ParseRSAPublicKeyFromPEM(publicBytes())
	if err != nil {
		return nil, err
	}
	return verifyAny(raw, key)
}

func secretFromCaller(raw string, secret []byte) (*jwt.Token, error) { return verifyWith(raw, secret) }
