// Package gin declares the part of github.com/gin-gonic/gin that the fixtures use.
package gin

import (
	"io"
	"net/http"

	"github.com/gin-gonic/gin/binding"
)

var DefaultWriter io.Writer

type Engine struct {
	RouterGroup
}

func (*Engine) Run(addr ...string) (err error)
func (*Engine) ServeHTTP(w http.ResponseWriter, req *http.Request)
func (*Engine) Use(middleware ...HandlerFunc) IRoutes

type RouterGroup struct {
	Handlers HandlersChain
}

func (*RouterGroup) Any(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) DELETE(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) GET(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Group(relativePath string, handlers ...HandlerFunc) *RouterGroup
func (*RouterGroup) Handle(httpMethod string, relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) PATCH(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) POST(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) PUT(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Use(middleware ...HandlerFunc) IRoutes

type IRoutes interface {
	Any(string, ...HandlerFunc) IRoutes
	DELETE(string, ...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	Handle(string, string, ...HandlerFunc) IRoutes
	PATCH(string, ...HandlerFunc) IRoutes
	POST(string, ...HandlerFunc) IRoutes
	PUT(string, ...HandlerFunc) IRoutes
	Use(...HandlerFunc) IRoutes
}

type HandlerFunc func(*Context)

type HandlersChain []HandlerFunc

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
	Params  Params
	Keys    map[any]any
	Errors  errorMsgs
}

func (*Context) Abort()
func (*Context) AbortWithStatus(code int)
func (*Context) AbortWithStatusJSON(code int, jsonObj any)
func (*Context) Bind(obj any) error
func (*Context) BindJSON(obj any) error
func (*Context) Cookie(name string) (string, error)
func (*Context) Get(key any) (value any, exists bool)
func (*Context) DefaultQuery(key string, defaultValue string) string
func (*Context) GetHeader(key string) string
func (*Context) GetQuery(key string) (string, bool)
func (*Context) GetRawData() ([]byte, error)
func (*Context) GetString(key any) string
func (*Context) Header(key string, value string)
func (*Context) IndentedJSON(code int, obj any)
func (*Context) JSON(code int, obj any)
func (*Context) MustGet(key any) any
func (*Context) Next()
func (*Context) Param(key string) string
func (*Context) PostForm(key string) (value string)
func (*Context) PureJSON(code int, obj any)
func (*Context) Query(key string) (value string)
func (*Context) Redirect(code int, location string)
func (*Context) SecureJSON(code int, obj any)
func (*Context) Set(key any, value any)
func (*Context) SetCookie(name string, value string, maxAge int, path string, domain string, secure bool, httpOnly bool)
func (*Context) SetCookieData(cookie *http.Cookie)
func (*Context) SetSameSite(samesite http.SameSite)
func (*Context) ShouldBind(obj any) error
func (*Context) ShouldBindBodyWith(obj any, bb binding.BindingBody) (err error)
func (*Context) ShouldBindBodyWithJSON(obj any) error
func (*Context) ShouldBindJSON(obj any) error
func (*Context) ShouldBindWith(obj any, b binding.Binding) error
func (*Context) Status(code int)
func (*Context) String(code int, format string, values ...any)

type ResponseWriter interface {
	http.ResponseWriter
	http.Hijacker
	http.Flusher
	http.CloseNotifier
	Pusher() http.Pusher
	Size() int
	Status() int
	WriteHeaderNow()
	WriteString(string) (int, error)
	Written() bool
}

type H map[string]any

type OptionFunc func(*Engine)

type Params []Param

type errorMsgs []*Error

type Error struct{}

type Param struct{}

func New(opts ...OptionFunc) *Engine
func Default(opts ...OptionFunc) *Engine
func WrapH(h http.Handler) HandlerFunc
func WrapF(f http.HandlerFunc) HandlerFunc
