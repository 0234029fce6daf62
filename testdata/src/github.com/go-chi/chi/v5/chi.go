// Package chi declares the part of github.com/go-chi/chi/v5 that the fixtures use.
package chi

import (
	"context"
	"net/http"
)

type Router interface {
	http.Handler
	Routes
	Connect(pattern string, h http.HandlerFunc)
	Delete(pattern string, h http.HandlerFunc)
	Get(pattern string, h http.HandlerFunc)
	Group(fn func(r Router)) Router
	Handle(pattern string, h http.Handler)
	HandleFunc(pattern string, h http.HandlerFunc)
	Head(pattern string, h http.HandlerFunc)
	Method(method string, pattern string, h http.Handler)
	MethodFunc(method string, pattern string, h http.HandlerFunc)
	MethodNotAllowed(h http.HandlerFunc)
	Mount(pattern string, h http.Handler)
	NotFound(h http.HandlerFunc)
	Options(pattern string, h http.HandlerFunc)
	Patch(pattern string, h http.HandlerFunc)
	Post(pattern string, h http.HandlerFunc)
	Put(pattern string, h http.HandlerFunc)
	Query(pattern string, h http.HandlerFunc)
	Route(pattern string, fn func(r Router)) Router
	Trace(pattern string, h http.HandlerFunc)
	Use(middlewares ...func(http.Handler) http.Handler)
	With(middlewares ...func(http.Handler) http.Handler) Router
}

type Mux struct{}

func (*Mux) Connect(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Delete(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Find(rctx *Context, method string, path string) string
func (*Mux) Get(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Group(fn func(r Router)) Router
func (*Mux) Handle(pattern string, handler http.Handler)
func (*Mux) HandleFunc(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Head(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Match(rctx *Context, method string, path string) bool
func (*Mux) Method(method string, pattern string, handler http.Handler)
func (*Mux) MethodFunc(method string, pattern string, handlerFn http.HandlerFunc)
func (*Mux) MethodNotAllowed(handlerFn http.HandlerFunc)
func (*Mux) MethodNotAllowedHandler(methodsAllowed ...methodTyp) http.HandlerFunc
func (*Mux) Middlewares() Middlewares
func (*Mux) Mount(pattern string, handler http.Handler)
func (*Mux) NotFound(handlerFn http.HandlerFunc)
func (*Mux) NotFoundHandler() http.HandlerFunc
func (*Mux) Options(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Patch(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Post(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Put(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Query(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Route(pattern string, fn func(r Router)) Router
func (*Mux) Routes() []Route
func (*Mux) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (*Mux) Trace(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Use(middlewares ...func(http.Handler) http.Handler)
func (*Mux) With(middlewares ...func(http.Handler) http.Handler) Router

type Routes interface {
	Find(rctx *Context, method string, path string) string
	Match(rctx *Context, method string, path string) bool
	Middlewares() Middlewares
	Routes() []Route
}

type Route struct {
	SubRoutes Routes
	Handlers  map[string]http.Handler
	Pattern   string
}

type Middlewares []func(http.Handler) http.Handler

type Context struct{}

type methodTyp uint

func NewRouter() *Mux
func NewMux() *Mux
func URLParam(r *http.Request, key string) string

type WalkFunc func(method string, route string, handler http.Handler, middlewares ...func(http.Handler) http.Handler) error

func (Middlewares) Handler(h http.Handler) http.Handler
func (Middlewares) HandlerFunc(h http.HandlerFunc) http.Handler
func Chain(middlewares ...func(http.Handler) http.Handler) Middlewares
func Walk(r Routes, walkFn WalkFunc) error
func URLParamFromCtx(ctx context.Context, key string) string
