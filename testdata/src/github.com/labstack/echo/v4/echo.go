// Package echo declares the part of github.com/labstack/echo/v4 that the fixtures use.
package echo

import (
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
)

type Context interface {
	Attachment(file string, name string) error
	Bind(i interface{}) error
	Blob(code int, contentType string, b []byte) error
	Cookie(name string) (*http.Cookie, error)
	Cookies() []*http.Cookie
	Echo() *Echo
	Error(err error)
	File(file string) error
	FormFile(name string) (*multipart.FileHeader, error)
	FormParams() (url.Values, error)
	FormValue(name string) string
	Get(key string) interface{}
	HTML(code int, html string) error
	HTMLBlob(code int, b []byte) error
	Handler() HandlerFunc
	Inline(file string, name string) error
	IsTLS() bool
	IsWebSocket() bool
	JSON(code int, i interface{}) error
	JSONBlob(code int, b []byte) error
	JSONP(code int, callback string, i interface{}) error
	JSONPBlob(code int, callback string, b []byte) error
	JSONPretty(code int, i interface{}, indent string) error
	Logger() Logger
	MultipartForm() (*multipart.Form, error)
	NoContent(code int) error
	Param(name string) string
	ParamNames() []string
	ParamValues() []string
	Path() string
	QueryParam(name string) string
	QueryParams() url.Values
	QueryString() string
	RealIP() string
	Redirect(code int, url string) error
	Render(code int, name string, data interface{}) error
	Request() *http.Request
	Reset(r *http.Request, w http.ResponseWriter)
	Response() *Response
	Scheme() string
	Set(key string, val interface{})
	SetCookie(cookie *http.Cookie)
	SetHandler(h HandlerFunc)
	SetLogger(l Logger)
	SetParamNames(names ...string)
	SetParamValues(values ...string)
	SetPath(p string)
	SetRequest(r *http.Request)
	SetResponse(r *Response)
	Stream(code int, contentType string, r io.Reader) error
	String(code int, s string) error
	Validate(i interface{}) error
	XML(code int, i interface{}) error
	XMLBlob(code int, b []byte) error
	XMLPretty(code int, i interface{}, indent string) error
}

type Echo struct{}

func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group)
func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (*Echo) Start(address string) error
func (*Echo) Use(middleware ...MiddlewareFunc)

type HandlerFunc func(c Context) error

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Group struct{}

func (*Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Group(prefix string, middleware ...MiddlewareFunc) (sg *Group)
func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Use(middleware ...MiddlewareFunc)

type Route struct {
	Method string
	Path   string
	Name   string
}

type HTTPError struct {
	Code     int
	Message  interface{}
	Internal error
}

func (*HTTPError) Error() string

type Map map[string]interface{}

type Logger interface {
	Debug(i ...interface{})
	Debugf(format string, args ...interface{})
	Error(i ...interface{})
	Errorf(format string, args ...interface{})
	Fatal(i ...interface{})
	Fatalf(format string, args ...interface{})
	Info(i ...interface{})
	Infof(format string, args ...interface{})
	Output() io.Writer
	Panic(i ...interface{})
	Panicf(format string, args ...interface{})
	Prefix() string
	Print(i ...interface{})
	Printf(format string, args ...interface{})
	SetHeader(h string)
	SetOutput(w io.Writer)
	SetPrefix(p string)
	Warn(i ...interface{})
	Warnf(format string, args ...interface{})
}

type Response struct{}

func (*Response) Header() http.Header
func (*Response) Write(b []byte) (n int, err error)
func (*Response) WriteHeader(code int)

var ErrUnauthorized *HTTPError

var ErrForbidden *HTTPError

var NotFoundHandler = func(c Context) error { panic("a stub") }

var MethodNotAllowedHandler = func(c Context) error { panic("a stub") }

func New() (e *Echo)
func NewHTTPError(code int, message ...interface{}) *HTTPError
func WrapHandler(h http.Handler) HandlerFunc
func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc

func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route
func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Host(name string, m ...MiddlewareFunc) (g *Group)
func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Pre(middleware ...MiddlewareFunc)
func (*Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) StartAutoTLS(address string) error
func (*Echo) StartServer(s *http.Server) (err error)
func (*Echo) StartTLS(address string, certFile interface{}, keyFile interface{}) (err error)
func (*Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route
func (*Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
