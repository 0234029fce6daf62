// Package jwt declares the part of github.com/hertz-contrib/jwt that the fixtures use.
package jwt

import (
	"context"
	"time"

	"github.com/cloudwego/hertz/pkg/app"
	jwt "github.com/golang-jwt/jwt/v4"
)

type HertzJWTMiddleware struct {
	Realm                       string
	SigningAlgorithm            string
	Key                         []byte
	KeyFunc                     func(token *jwt.Token) (interface{}, error)
	Timeout                     time.Duration
	TimeoutFunc                 func(claims jwt.MapClaims) time.Duration
	MaxRefresh                  time.Duration
	PayloadFunc                 func(data interface{}) MapClaims
	IdentityKey                 string
	TokenLookup                 string
	TokenHeadName               string
	WithoutDefaultTokenHeadName bool
	TimeFunc                    func() time.Time
	PrivKeyFile                 string
	PrivKeyBytes                []byte
	PubKeyFile                  string
	PrivateKeyPassphrase        string
	PubKeyBytes                 []byte
	SendCookie                  bool
	CookieMaxAge                time.Duration
	SecureCookie                bool
	CookieHTTPOnly              bool
	CookieDomain                string
	SendAuthorization           bool
	DisabledAbort               bool
	CookieName                  string
	ParseOptions                []jwt.ParserOption
}

func (*HertzJWTMiddleware) MiddlewareFunc() app.HandlerFunc

type MapClaims map[string]interface{}

func New(m *HertzJWTMiddleware) (*HertzJWTMiddleware, error)

func ExtractClaims(ctx context.Context, c *app.RequestContext) MapClaims
