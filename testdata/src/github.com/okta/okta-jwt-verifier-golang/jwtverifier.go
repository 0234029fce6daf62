// Package jwtverifier declares the part of github.com/okta/okta-jwt-verifier-golang that the fixtures use.
package jwtverifier

type JwtVerifier struct {
	Issuer           string
	ClaimsToValidate map[string]string
}

func (*JwtVerifier) New() *JwtVerifier
func (*JwtVerifier) SetLeeway(duration string)
func (*JwtVerifier) VerifyAccessToken(jwt string) (*Jwt, error)
func (*JwtVerifier) VerifyIdToken(jwt string) (*Jwt, error)

type Jwt struct {
	Claims map[string]interface{}
}
