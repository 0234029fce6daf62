// Package request declares the part of github.com/dgrijalva/jwt-go/v4/request that the fixtures use.
package request

import (
	"net/http"

	jwt "github.com/dgrijalva/jwt-go/v4"
)

var (
	AuthorizationHeaderExtractor *PostExtractionFilter
	OAuth2Extractor              *MultiExtractor
)

type Extractor interface {
	ExtractToken(*http.Request) (string, error)
}

type HeaderExtractor []string

func (HeaderExtractor) ExtractToken(req *http.Request) (string, error)

type MultiExtractor []Extractor

func (MultiExtractor) ExtractToken(req *http.Request) (string, error)

type PostExtractionFilter struct {
	Extractor
	Filter func(string) (string, error)
}

func (*PostExtractionFilter) ExtractToken(req *http.Request) (string, error)

type ParseFromRequestOption func(*fromRequestParser)

type fromRequestParser struct{}

func ParseFromRequest(req *http.Request, extractor Extractor, keyFunc jwt.Keyfunc, options ...ParseFromRequestOption) (token *jwt.Token, err error)
func ParseFromRequestWithClaims(req *http.Request, extractor Extractor, claims jwt.Claims, keyFunc jwt.Keyfunc) (token *jwt.Token, err error)
func WithClaims(claims jwt.Claims) ParseFromRequestOption
func WithParser(parser *jwt.Parser) ParseFromRequestOption
