// Package gin declares the part of github.com/gin-gonic/gin that the fixtures use.
package gin

import (
	"io"
	"net"
	"net/http"
	"time"

	"github.com/gin-gonic/gin/binding"
)

type Engine struct {
	RouterGroup
}

func (*Engine) Handler() http.Handler
func (*Engine) NoMethod(handlers ...HandlerFunc)
func (*Engine) NoRoute(handlers ...HandlerFunc)
func (*Engine) Run(addr ...string) (err error)
func (*Engine) RunFd(fd int) (err error)
func (*Engine) RunListener(listener net.Listener) (err error)
func (*Engine) RunTLS(addr, certFile, keyFile string) (err error)
func (*Engine) RunUnix(file string) (err error)
func (*Engine) ServeHTTP(w http.ResponseWriter, req *http.Request)
func (*Engine) Use(middleware ...HandlerFunc) IRoutes
func (*Engine) With(opts ...OptionFunc) *Engine

type RouterGroup struct {
	Handlers HandlersChain
}

func (*RouterGroup) Any(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) DELETE(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) GET(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Group(relativePath string, handlers ...HandlerFunc) *RouterGroup
func (*RouterGroup) Handle(httpMethod string, relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) HEAD(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Match(methods []string, relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) OPTIONS(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) PATCH(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) POST(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) PUT(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Static(relativePath, root string) IRoutes
func (*RouterGroup) Use(middleware ...HandlerFunc) IRoutes

type IRouter interface {
	IRoutes
	Group(string, ...HandlerFunc) *RouterGroup
}

type IRoutes interface {
	Any(string, ...HandlerFunc) IRoutes
	DELETE(string, ...HandlerFunc) IRoutes
	GET(string, ...HandlerFunc) IRoutes
	HEAD(string, ...HandlerFunc) IRoutes
	Handle(string, string, ...HandlerFunc) IRoutes
	Match([]string, string, ...HandlerFunc) IRoutes
	OPTIONS(string, ...HandlerFunc) IRoutes
	PATCH(string, ...HandlerFunc) IRoutes
	POST(string, ...HandlerFunc) IRoutes
	PUT(string, ...HandlerFunc) IRoutes
	Static(string, string) IRoutes
	Use(...HandlerFunc) IRoutes
}

type HandlerFunc func(*Context)

type HandlersChain []HandlerFunc

type Context struct {
	Errors  errorMsgs
	Keys    map[any]any
	Params  Params
	Request *http.Request
	Writer  ResponseWriter
}

func (*Context) Abort()
func (*Context) IsAborted() bool
func (*Context) AbortWithStatus(code int)
func (*Context) AbortWithStatusJSON(code int, jsonObj any)
func (*Context) BindJSON(obj any) error
func (*Context) Cookie(name string) (string, error)
func (*Context) Get(key any) (value any, exists bool)
func (*Context) GetHeader(key string) string
func (*Context) ClientIP() string
func (*Context) RemoteIP() string
func (*Context) GetString(key any) string
func (*Context) Header(key string, value string)
func (*Context) JSON(code int, obj any)
func (*Context) MustGet(key any) any
func (*Context) Next()
func (*Context) Param(key string) string
func (*Context) PostForm(key string) (value string)
func (*Context) Query(key string) (value string)
func (*Context) Redirect(code int, location string)
func (*Context) Set(key any, value any)
func (*Context) SetCookie(name string, value string, maxAge int, path string, domain string, secure bool, httpOnly bool)
func (*Context) SetCookieData(cookie *http.Cookie)
func (*Context) SetSameSite(samesite http.SameSite)
func (*Context) ShouldBindJSON(obj any) error
func (*Context) Status(code int)
func (*Context) String(code int, format string, values ...any)
func (*Context) FullPath() string
func (*Context) DefaultQuery(key string, defaultValue string) string
func (*Context) GetQuery(key string) (string, bool)
func (*Context) QueryArray(key string) (values []string)
func (*Context) GetQueryArray(key string) (values []string, ok bool)
func (*Context) QueryMap(key string) (dicts map[string]string)
func (*Context) GetQueryMap(key string) (map[string]string, bool)
func (*Context) DefaultPostForm(key string, defaultValue string) string
func (*Context) GetPostForm(key string) (string, bool)
func (*Context) PostFormArray(key string) (values []string)
func (*Context) GetPostFormArray(key string) (values []string, ok bool)
func (*Context) PostFormMap(key string) (dicts map[string]string)
func (*Context) GetPostFormMap(key string) (map[string]string, bool)
func (*Context) GetRawData() ([]byte, error)
func (*Context) Bind(obj any) error
func (*Context) BindXML(obj any) error
func (*Context) BindYAML(obj any) error
func (*Context) BindWith(obj any, b binding.Binding) error
func (*Context) MustBindWith(obj any, b binding.Binding) error
func (*Context) ShouldBind(obj any) error
func (*Context) ShouldBindXML(obj any) error
func (*Context) ShouldBindYAML(obj any) error
func (*Context) ShouldBindWith(obj any, b binding.Binding) error
func (*Context) ShouldBindBodyWith(obj any, bb binding.BindingBody) (err error)
func (*Context) BindQuery(obj any) error
func (*Context) ShouldBindQuery(obj any) error
func (*Context) BindUri(obj any) error
func (*Context) ShouldBindUri(obj any) error
func (*Context) BindHeader(obj any) error
func (*Context) ShouldBindHeader(obj any) error
func (*Context) GetBool(key any) bool
func (*Context) GetInt(key any) int
func (*Context) GetInt64(key any) int64
func (*Context) GetUint(key any) uint
func (*Context) GetUint64(key any) uint64
func (*Context) GetFloat64(key any) float64
func (*Context) GetTime(key any) time.Time
func (*Context) GetStringSlice(key any) []string
func (*Context) GetStringMap(key any) map[string]any
func (*Context) GetStringMapString(key any) map[string]string
func (*Context) AbortWithError(code int, err error) *Error
func (*Context) IndentedJSON(code int, obj any)
func (*Context) PureJSON(code int, obj any)
func (*Context) SecureJSON(code int, obj any)
func (*Context) AsciiJSON(code int, obj any)
func (*Context) JSONP(code int, obj any)
func (*Context) XML(code int, obj any)
func (*Context) YAML(code int, obj any)
func (*Context) HTML(code int, name string, obj any)
func (*Context) Data(code int, contentType string, data []byte)

type ResponseWriter interface {
	http.CloseNotifier
	http.Flusher
	http.Hijacker
	http.ResponseWriter
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

type Error struct {
}

type Param struct {
}

type Accounts map[string]string

func New(opts ...OptionFunc) *Engine
func Default(opts ...OptionFunc) *Engine

type RecoveryFunc func(c *Context, err any)

func CustomRecovery(handle RecoveryFunc) HandlerFunc
func WrapH(h http.Handler) HandlerFunc
func WrapF(f http.HandlerFunc) HandlerFunc
func BasicAuth(accounts Accounts) HandlerFunc
func BasicAuthForRealm(accounts Accounts, realm string) HandlerFunc

var DefaultWriter io.Writer

func (*Context) ShouldBindBodyWithJSON(obj any) error
