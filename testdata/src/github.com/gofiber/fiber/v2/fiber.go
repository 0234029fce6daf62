// Package fiber declares the part of github.com/gofiber/fiber/v2 that the fixtures use.
package fiber

import (
	"crypto/tls"
	"time"

	"github.com/valyala/fasthttp"
)

const (
	StatusOK               = 200
	StatusUnauthorized     = 401
	StatusForbidden        = 403
	StatusNoContent        = 204
	CookieSameSiteNoneMode = "none"
	CookieSameSiteLaxMode  = "lax"
)

var ErrUnauthorized *Error

type App struct{}

func (*App) Delete(path string, handlers ...Handler) Router
func (*App) Get(path string, handlers ...Handler) Router
func (*App) Group(prefix string, handlers ...Handler) Router
func (*App) Listen(addr string) error
func (*App) Post(path string, handlers ...Handler) Router
func (*App) Put(path string, handlers ...Handler) Router
func (*App) Use(args ...interface{}) Router

type Config struct {
	AppName string
}

type Ctx struct{}

func (*Ctx) Body() []byte
func (*Ctx) BodyParser(out interface{}) error
func (*Ctx) BodyRaw() []byte
func (*Ctx) ClearCookie(key ...string)
func (*Ctx) Cookie(cookie *Cookie)
func (*Ctx) Cookies(key string, defaultValue ...string) string
func (*Ctx) Get(key string, defaultValue ...string) string
func (*Ctx) JSON(data interface{}, ctype ...string) error
func (*Ctx) Locals(key interface{}, value ...interface{}) interface{}
func (*Ctx) Next() error
func (*Ctx) Params(key string, defaultValue ...string) string
func (*Ctx) Query(key string, defaultValue ...string) string
func (*Ctx) Redirect(location string, status ...int) error
func (*Ctx) SendStatus(status int) error
func (*Ctx) SendString(body string) error
func (*Ctx) Set(key string, val string)
func (*Ctx) Status(status int) *Ctx

type Handler = func(*Ctx) error

type Router interface {
	Delete(path string, handlers ...Handler) Router
	Get(path string, handlers ...Handler) Router
	Group(prefix string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
	Put(path string, handlers ...Handler) Router
	Use(args ...interface{}) Router
}

type Map map[string]interface{}

type Cookie struct {
	Name        string
	Value       string
	Path        string
	Domain      string
	MaxAge      int
	Expires     time.Time
	Secure      bool
	HTTPOnly    bool
	SameSite    string
	SessionOnly bool
}

type Error struct {
	Code    int
	Message string
}

func (*Error) Error() string

type Agent struct {
	Name                     string
	NoDefaultUserAgentHeader bool
	*fasthttp.HostClient
}

func (*Agent) Add(k string, v string) *Agent
func (*Agent) InsecureSkipVerify() *Agent
func (*Agent) Set(k string, v string) *Agent
func (*Agent) TLSConfig(config *tls.Config) *Agent

type ErrorHandler = func(*Ctx, error) error

func New(config ...Config) *App
func NewError(code int, message ...string) *Error
func Get(url string) *Agent
func Post(url string) *Agent
func AcquireAgent() *Agent
