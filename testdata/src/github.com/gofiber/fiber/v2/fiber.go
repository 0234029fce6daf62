// Package fiber declares the part of github.com/gofiber/fiber/v2 that the fixtures use.
package fiber

import (
	"context"
	"crypto/tls"
	"net"
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

type App struct {
}

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

type Ctx struct {
}

func (*Ctx) BodyParser(out interface{}) error
func (*Ctx) ClearCookie(key ...string)
func (*Ctx) Cookie(cookie *Cookie)
func (*Ctx) Cookies(key string, defaultValue ...string) string
func (*Ctx) Get(key string, defaultValue ...string) string
func (*Ctx) IP() string
func (*Ctx) IsFromLocal() bool
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
func (*Ctx) Path(override ...string) string
func (*Ctx) OriginalURL() string
func (*Ctx) Method(override ...string) string
func (*Ctx) Queries() map[string]string
func (*Ctx) FormValue(key string, defaultValue ...string) string
func (*Ctx) Body() []byte
func (*Ctx) BodyRaw() []byte
func (*Ctx) GetReqHeaders() map[string][]string
func (*Ctx) ParamsInt(key string, defaultValue ...int) (int, error)
func (*Ctx) AllParams() map[string]string
func (*Ctx) QueryInt(key string, defaultValue ...int) int
func (*Ctx) QueryBool(key string, defaultValue ...bool) bool
func (*Ctx) QueryParser(out interface{}) error
func (*Ctx) ParamsParser(out interface{}) error
func (*Ctx) ReqHeaderParser(out interface{}) error
func (*Ctx) CookieParser(out interface{}) error
func (*Ctx) Context() *fasthttp.RequestCtx
func (*Ctx) UserContext() context.Context
func (*Ctx) SetUserContext(ctx context.Context)

type Handler = func(*Ctx) error

type Router interface {
	Add(method string, path string, handlers ...Handler) Router
	All(path string, handlers ...Handler) Router
	Connect(path string, handlers ...Handler) Router
	Delete(path string, handlers ...Handler) Router
	Get(path string, handlers ...Handler) Router
	Group(prefix string, handlers ...Handler) Router
	Head(path string, handlers ...Handler) Router
	Mount(prefix string, fiber *App) Router
	Name(name string) Router
	Options(path string, handlers ...Handler) Router
	Patch(path string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
	Put(path string, handlers ...Handler) Router
	Route(prefix string, fn func(router Router), name ...string) Router
	Trace(path string, handlers ...Handler) Router
	Use(args ...interface{}) Router
}

type Map map[string]interface{}

type Cookie struct {
	Domain      string
	Expires     time.Time
	HTTPOnly    bool
	MaxAge      int
	Name        string
	Path        string
	SameSite    string
	Secure      bool
	SessionOnly bool
	Value       string
}

type Error struct {
	Code    int
	Message string
}

func (*Error) Error() string

type Agent struct {
	*fasthttp.HostClient
	Name                     string
	NoDefaultUserAgentHeader bool
}

func (*Agent) Add(k string, v string) *Agent
func (*Agent) InsecureSkipVerify() *Agent
func (*Agent) Set(k string, v string) *Agent
func (*Agent) TLSConfig(config *tls.Config) *Agent

type ErrorHandler = func(*Ctx, error) error

var ErrForbidden *Error

func New(config ...Config) *App
func NewError(code int, message ...string) *Error
func Get(url string) *Agent
func Post(url string) *Agent
func AcquireAgent() *Agent

type Group struct {
	Prefix string
}

func (*App) Add(method string, path string, handlers ...Handler) Router
func (*App) All(path string, handlers ...Handler) Router
func (*App) Connect(path string, handlers ...Handler) Router
func (*App) Head(path string, handlers ...Handler) Router
func (*App) ListenMutualTLS(addr string, certFile string, keyFile string, clientCertFile string) error
func (*App) ListenTLS(addr string, certFile string, keyFile string) error
func (*App) Listener(ln net.Listener) error
func (*App) Mount(prefix string, subApp *App) Router
func (*App) Name(name string) Router
func (*App) Options(path string, handlers ...Handler) Router
func (*App) Patch(path string, handlers ...Handler) Router
func (*App) Route(prefix string, fn func(router Router), name ...string) Router
func (*App) Trace(path string, handlers ...Handler) Router
func (*Group) Add(method string, path string, handlers ...Handler) Router
func (*Group) All(path string, handlers ...Handler) Router
func (*Group) Connect(path string, handlers ...Handler) Router
func (*Group) Delete(path string, handlers ...Handler) Router
func (*Group) Get(path string, handlers ...Handler) Router
func (*Group) Group(prefix string, handlers ...Handler) Router
func (*Group) Head(path string, handlers ...Handler) Router
func (*Group) Mount(prefix string, subApp *App) Router
func (*Group) Name(name string) Router
func (*Group) Options(path string, handlers ...Handler) Router
func (*Group) Patch(path string, handlers ...Handler) Router
func (*Group) Post(path string, handlers ...Handler) Router
func (*Group) Put(path string, handlers ...Handler) Router
func (*Group) Route(prefix string, fn func(router Router), name ...string) Router
func (*Group) Trace(path string, handlers ...Handler) Router
func (*Group) Use(args ...interface{}) Router
