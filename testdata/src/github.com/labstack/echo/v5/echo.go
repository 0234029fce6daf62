// Package echo declares the part of github.com/labstack/echo/v5 that the fixtures use.
package echo

import (
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
)

type Context struct{}

func (*Context) Attachment(file string, name string) error
func (*Context) Bind(i any) error
func (*Context) Blob(code int, contentType string, b []byte) (err error)
func (*Context) Cookie(name string) (*http.Cookie, error)
func (*Context) Cookies() []*http.Cookie
func (*Context) Echo() *Echo
func (*Context) File(file string) error
func (*Context) FormFile(name string) (*multipart.FileHeader, error)
func (*Context) FormValue(name string) string
func (*Context) FormValueOr(name string, defaultValue string) string
func (*Context) FormValues() (url.Values, error)
func (*Context) Get(key string) any
func (*Context) HTML(code int, html string) (err error)
func (*Context) HTMLBlob(code int, b []byte) (err error)
func (*Context) InitializeRoute(ri *RouteInfo, pathValues *PathValues)
func (*Context) Inline(file string, name string) error
func (*Context) IsTLS() bool
func (*Context) IsWebSocket() bool
func (*Context) JSON(code int, i any) (err error)
func (*Context) JSONBlob(code int, b []byte) (err error)
func (*Context) JSONP(code int, callback string, i any) (err error)
func (*Context) JSONPBlob(code int, callback string, b []byte) (err error)
func (*Context) JSONPretty(code int, i any, indent string) (err error)
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) NoContent(code int) error
func (*Context) Param(name string) string
func (*Context) ParamOr(name string, defaultValue string) string
func (*Context) Path() string
func (*Context) PathValues() PathValues
func (*Context) QueryParam(name string) string
func (*Context) QueryParamOr(name string, defaultValue string) string
func (*Context) QueryParams() url.Values
func (*Context) QueryString() string
func (*Context) RealIP() string
func (*Context) Redirect(code int, url string) error
func (*Context) Render(code int, name string, data any) (err error)
func (*Context) Request() *http.Request
func (*Context) Reset(r *http.Request, w http.ResponseWriter)
func (*Context) Response() http.ResponseWriter
func (*Context) RouteInfo() RouteInfo
func (*Context) Scheme() string
func (*Context) Set(key string, val any)
func (*Context) SetCookie(cookie *http.Cookie)
func (*Context) SetPath(p string)
func (*Context) SetPathValues(pathValues PathValues)
func (*Context) SetRequest(r *http.Request)
func (*Context) SetResponse(r http.ResponseWriter)
func (*Context) Stream(code int, contentType string, r io.Reader) (err error)
func (*Context) String(code int, s string) (err error)
func (*Context) Validate(i any) error
func (*Context) ValidateCtx(i any) error
func (*Context) XML(code int, i any) (err error)
func (*Context) XMLBlob(code int, b []byte) (err error)
func (*Context) XMLPretty(code int, i any, indent string) (err error)

func ContextGet[T any](c *Context, key string) (T, error)                   { panic("stub") }
func ContextGetOr[T any](c *Context, key string, defaultValue T) (T, error) { panic("stub") }
func FormValue[T any](c *Context, key string, opts ...any) (T, error)       { panic("stub") }
func FormValueOr[T any](c *Context, key string, defaultValue T, opts ...any) (T, error) {
	panic("stub")
}
func PathParam[T any](c *Context, paramName string, opts ...any) (T, error) { panic("stub") }
func PathParamOr[T any](c *Context, paramName string, defaultValue T, opts ...any) (T, error) {
	panic("stub")
}
func QueryParam[T any](c *Context, key string, opts ...any) (T, error) { panic("stub") }
func QueryParamOr[T any](c *Context, key string, defaultValue T, opts ...any) (T, error) {
	panic("stub")
}

type Echo struct{}

func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group)
func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (*Echo) Start(address string) error
func (*Echo) Use(middleware ...MiddlewareFunc)

type HandlerFunc func(c *Context) error

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Group struct{}

func (*Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Group(prefix string, middleware ...MiddlewareFunc) (sg *Group)
func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Use(middleware ...MiddlewareFunc)

type Route struct {
	Method      string
	Path        string
	Name        string
	Handler     HandlerFunc
	Middlewares []MiddlewareFunc
}

type RouteInfo struct {
	Name       string
	Method     string
	Path       string
	Parameters []string
}

type HTTPError struct {
	Code    int
	Message string
}

func (*HTTPError) Error() string

type PathValues []PathValue

type PathValue struct{}

type httpError struct{}

func (httpError) Error() string

var ErrUnauthorized *httpError

var ErrForbidden *httpError

func New() *Echo
func NewHTTPError(code int, message string) *HTTPError
func WrapHandler(h http.Handler) HandlerFunc
func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc

func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) Routes
func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Pre(middleware ...MiddlewareFunc)
func (*Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) Routes
func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (StartConfig) Start(ctx context.Context, h http.Handler) error
func (StartConfig) StartTLS(ctx context.Context, h http.Handler, certFile any, keyFile any) error
func NewWithConfig(config Config) *Echo

type Routes []RouteInfo

type StartConfig struct {
	Address string
}

type Config struct {
	NoGroupAutoRegister404Routes bool
}
