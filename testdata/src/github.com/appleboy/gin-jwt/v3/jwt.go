// Package jwt declares the part of github.com/appleboy/gin-jwt/v3 that the fixtures use.
package jwt

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	jwt "github.com/golang-jwt/jwt/v5"
)

type GinJWTMiddleware struct {
	Realm                string
	SigningAlgorithm     string
	Key                  []byte
	KeyFunc              func(token *jwt.Token) (any, error)
	Timeout              time.Duration
	MaxRefresh           time.Duration
	RefreshTokenTimeout  time.Duration
	Authenticator        func(c *gin.Context) (any, error)
	PayloadFunc          func(data any) jwt.MapClaims
	Unauthorized         func(c *gin.Context, code int, message string)
	IdentityHandler      func(*gin.Context) any
	IdentityKey          string
	TokenLookup          string
	PrivKeyFile          string
	PrivKeyBytes         []byte
	PubKeyFile           string
	PrivateKeyPassphrase string
	PubKeyBytes          []byte
	SendCookie           bool
	CookieMaxAge         time.Duration
	SecureCookie         bool
	CookieHTTPOnly       bool
	CookieDomain         string
	DisabledAbort        bool
	CookieName           string
	CookieSameSite       http.SameSite
	ParseOptions         []jwt.ParserOption
}

func (*GinJWTMiddleware) LoginHandler(c *gin.Context)
func (*GinJWTMiddleware) MiddlewareFunc() gin.HandlerFunc
func (*GinJWTMiddleware) MiddlewareInit() error

func New(m *GinJWTMiddleware) (*GinJWTMiddleware, error)
func ExtractClaims(c *gin.Context) jwt.MapClaims
func GetToken(c *gin.Context) string
