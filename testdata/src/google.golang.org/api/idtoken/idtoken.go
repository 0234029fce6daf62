// Package idtoken declares the part of google.golang.org/api/idtoken that the fixtures use.
package idtoken

import (
	"context"
	"net/http"

	"golang.org/x/oauth2"
	"google.golang.org/api/option"
)

type Payload struct {
	Issuer   string
	Audience string
	Expires  int64
	IssuedAt int64
	Subject  string
	Claims   map[string]interface{}
}

type Validator struct{}

func (*Validator) Validate(ctx context.Context, idToken string, audience string) (*Payload, error)

type ClientOption = option.ClientOption

func Validate(ctx context.Context, idToken string, audience string) (*Payload, error)
func ParsePayload(idToken string) (*Payload, error)
func NewValidator(ctx context.Context, opts ...ClientOption) (*Validator, error)
func WithHTTPClient(client *http.Client) ClientOption
func WithCredentialsJSON(p []byte) ClientOption
func WithCustomClaims(customClaims map[string]interface{}) ClientOption
func NewTokenSource(ctx context.Context, audience string, opts ...ClientOption) (oauth2.TokenSource, error)
