// Package fiber declares the part of github.com/gofiber/fiber/v3 that the fixtures use.
package fiber

import (
	"context"
	"net"
	"time"
)

const (
	StatusOK               = 200
	StatusUnauthorized     = 401
	StatusForbidden        = 403
	StatusNoContent        = 204
	CookieSameSiteNoneMode = "None"
	CookieSameSiteLaxMode  = "Lax"
)

var ErrUnauthorized *Error

type App struct {
}

func (*App) Delete(path string, handler any, handlers ...any) Router
func (*App) Get(path string, handler any, handlers ...any) Router
func (*App) Group(prefix string, handlers ...any) Router
func (*App) Listen(addr string, config ...ListenConfig) error
func (*App) Post(path string, handler any, handlers ...any) Router
func (*App) Put(path string, handler any, handlers ...any) Router
func (*App) Use(args ...any) Router

type Config struct {
	AppName string
}

type Ctx interface {
	Bind() *Bind
	Body() []byte
	BodyRaw() []byte
	ClearCookie(key ...string)
	Context() context.Context
	Cookie(cookie *Cookie)
	Cookies(key string, defaultValue ...string) string
	FormValue(key string, defaultValue ...string) string
	Get(key string, defaultValue ...string) string
	IP() string
	IsFromLocal() bool
	GetReqHeaders() map[string][]string
	JSON(data any, ctype ...string) error
	Locals(key any, value ...any) any
	Method(override ...string) string
	Next() error
	OriginalURL() string
	Params(key string, defaultValue ...string) string
	Path(override ...string) string
	Queries() map[string]string
	Query(key string, defaultValue ...string) string
	Redirect() *Redirect
	SendStatus(status int) error
	SendString(body string) error
	Set(key string, val string)
	Status(status int) Ctx
}

type Redirect struct {
}

func (*Redirect) Status(code int) *Redirect
func (*Redirect) To(location string) error

type Bind struct {
}

func (*Bind) Body(out any) error
func (*Bind) JSON(out any) error
func (*Bind) All(out any) error
func (*Bind) Form(out any) error
func (*Bind) XML(out any) error
func (*Bind) Query(out any) error
func (*Bind) URI(out any) error
func (*Bind) Header(out any) error
func (*Bind) Cookie(out any) error

type Handler = func(Ctx) error

type Router interface {
	Add(methods []string, path string, handler any, handlers ...any) Router
	All(path string, handler any, handlers ...any) Router
	Connect(path string, handler any, handlers ...any) Router
	Delete(path string, handler any, handlers ...any) Router
	Get(path string, handler any, handlers ...any) Router
	Group(prefix string, handlers ...any) Router
	Head(path string, handler any, handlers ...any) Router
	Name(name string) Router
	Options(path string, handler any, handlers ...any) Router
	Patch(path string, handler any, handlers ...any) Router
	Post(path string, handler any, handlers ...any) Router
	Put(path string, handler any, handlers ...any) Router
	Route(prefix string, fn func(router Router), name ...string) Router
	RouteChain(path string) Register
	Trace(path string, handler any, handlers ...any) Router
	Use(args ...any) Router
}

type Register interface {
	Add(methods []string, handler any, handlers ...any) Register
	All(handler any, handlers ...any) Register
	Connect(handler any, handlers ...any) Register
	Delete(handler any, handlers ...any) Register
	Get(handler any, handlers ...any) Register
	Head(handler any, handlers ...any) Register
	Options(handler any, handlers ...any) Register
	Patch(handler any, handlers ...any) Register
	Post(handler any, handlers ...any) Register
	Put(handler any, handlers ...any) Register
	RouteChain(path string) Register
	Trace(handler any, handlers ...any) Register
}

type Map map[string]any

type Cookie struct {
	Domain      string
	Expires     time.Time
	HTTPOnly    bool
	MaxAge      int
	Name        string
	Partitioned bool
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

type Req interface {
	Cookies(key string, defaultValue ...string) string
	Get(key string, defaultValue ...string) string
	Params(key string, defaultValue ...string) string
	Query(key string, defaultValue ...string) string
}

type Res interface {
	Cookie(cookie *Cookie)
	JSON(data any, ctype ...string) error
	SendStatus(status int) error
	SendString(body string) error
	Set(key string, val string)
}

type ListenConfig struct {
}

type GenericTypeIntegerSigned interface {
	int | int8 | int16 | int32 | int64
}

type GenericTypeIntegerUnsigned interface {
	uint | uint8 | uint16 | uint32 | uint64
}

type GenericTypeInteger interface {
	GenericTypeIntegerSigned | GenericTypeIntegerUnsigned
}

type GenericTypeFloat interface {
	float32 | float64
}

type GenericType interface {
	GenericTypeInteger | GenericTypeFloat | bool | string | []byte
}

var ErrForbidden *Error

func New(config ...Config) *App
func NewError(code int, message ...string) *Error

type Group struct {
	Prefix string
}

func (*App) Add(methods []string, path string, handler any, handlers ...any) Router
func (*App) All(path string, handler any, handlers ...any) Router
func (*App) Connect(path string, handler any, handlers ...any) Router
func (*App) Head(path string, handler any, handlers ...any) Router
func (*App) Listener(ln net.Listener, config ...ListenConfig) error
func (*App) Name(name string) Router
func (*App) Options(path string, handler any, handlers ...any) Router
func (*App) Patch(path string, handler any, handlers ...any) Router
func (*App) Route(prefix string, fn func(router Router), name ...string) Router
func (*App) RouteChain(path string) Register
func (*App) Trace(path string, handler any, handlers ...any) Router
func (*Group) Add(methods []string, path string, handler any, handlers ...any) Router
func (*Group) All(path string, handler any, handlers ...any) Router
func (*Group) Connect(path string, handler any, handlers ...any) Router
func (*Group) Delete(path string, handler any, handlers ...any) Router
func (*Group) Get(path string, handler any, handlers ...any) Router
func (*Group) Group(prefix string, handlers ...any) Router
func (*Group) Head(path string, handler any, handlers ...any) Router
func (*Group) Name(name string) Router
func (*Group) Options(path string, handler any, handlers ...any) Router
func (*Group) Patch(path string, handler any, handlers ...any) Router
func (*Group) Post(path string, handler any, handlers ...any) Router
func (*Group) Put(path string, handler any, handlers ...any) Router
func (*Group) Route(prefix string, fn func(router Router), name ...string) Router
func (*Group) RouteChain(path string) Register
func (*Group) Trace(path string, handler any, handlers ...any) Router
func (*Group) Use(args ...any) Router
func Params[V GenericType](c Ctx, key string, defaultValue ...V) V { panic("a stub") }
func Query[V GenericType](c Ctx, key string, defaultValue ...V) V  { panic("a stub") }
func Locals[V any](c Ctx, key any, value ...V) V                   { panic("a stub") }
