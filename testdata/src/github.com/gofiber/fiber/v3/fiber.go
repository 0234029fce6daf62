// Package fiber declares the part of github.com/gofiber/fiber/v3 that the fixtures use.
package fiber

import (
	"context"
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

type App struct{}

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
	Get(key string, defaultValue ...string) string
	JSON(data any, ctype ...string) error
	Locals(key any, value ...any) any
	Next() error
	Params(key string, defaultValue ...string) string
	Query(key string, defaultValue ...string) string
	Redirect() *Redirect
	SendStatus(status int) error
	SendString(body string) error
	Set(key string, val string)
	Status(status int) Ctx
}

type Redirect struct{}

func (*Redirect) Status(code int) *Redirect
func (*Redirect) To(location string) error

type Bind struct{}

func (*Bind) Body(out any) error
func (*Bind) JSON(out any) error

type Handler = func(Ctx) error

type Router interface {
	Delete(path string, handler any, handlers ...any) Router
	Get(path string, handler any, handlers ...any) Router
	Group(prefix string, handlers ...any) Router
	Post(path string, handler any, handlers ...any) Router
	Put(path string, handler any, handlers ...any) Router
	Use(args ...any) Router
}

type Map map[string]any

type Cookie struct {
	Expires     time.Time
	Name        string
	Value       string
	Path        string
	Domain      string
	SameSite    string
	MaxAge      int
	Secure      bool
	HTTPOnly    bool
	Partitioned bool
	SessionOnly bool
}

type Error struct {
	Message string
	Code    int
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

type ListenConfig struct{}

func New(config ...Config) *App
func NewError(code int, message ...string) *Error
