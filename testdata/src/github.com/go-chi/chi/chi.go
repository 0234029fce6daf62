// Package chi declares the part of github.com/go-chi/chi that the fixtures use.
package chi

import (
	"context"
	"net/http"
)

type Mux struct{}

type Router interface {
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
	Route(pattern string, fn func(r Router)) Router
	Trace(pattern string, h http.HandlerFunc)
	Use(middlewares ...func(http.Handler) http.Handler)
	With(middlewares ...func(http.Handler) http.Handler) Router
	http.Handler
	Routes
}

type Routes interface {
	Match(rctx *Context, method string, path string) bool
	Middlewares() Middlewares
	Routes() []Route
}

type Route struct {
	Pattern   string
	Handlers  map[string]http.Handler
	SubRoutes Routes
}

type Middlewares []func(http.Handler) http.Handler

type Context struct{}

type WalkFunc func(method string, route string, handler http.Handler, middlewares ...func(http.Handler) http.Handler) error

func (*Mux) Match(rctx *Context, method string, path string) bool
func (*Mux) Middlewares() Middlewares
func (*Mux) Routes() []Route
func (*Mux) ServeHTTP(w http.ResponseWriter, r *http.Request)
func URLParam(r *http.Request, key string) string

func (*Mux) Connect(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Delete(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Get(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Group(fn func(r Router)) Router
func (*Mux) Handle(pattern string, handler http.Handler)
func (*Mux) HandleFunc(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Head(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Method(method string, pattern string, handler http.Handler)
func (*Mux) MethodFunc(method string, pattern string, handlerFn http.HandlerFunc)
func (*Mux) MethodNotAllowed(handlerFn http.HandlerFunc)
func (*Mux) Mount(pattern string, handler http.Handler)
func (*Mux) NotFound(handlerFn http.HandlerFunc)
func (*Mux) Options(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Patch(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Post(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Put(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Route(pattern string, fn func(r Router)) Router
func (*Mux) Trace(pattern string, handlerFn http.HandlerFunc)
func (*Mux) Use(middlewares ...func(http.Handler) http.Handler)
func (*Mux) With(middlewares ...func(http.Handler) http.Handler) Router
func (Middlewares) Handler(h http.Handler) http.Handler
func (Middlewares) HandlerFunc(h http.HandlerFunc) http.Handler
func Chain(middlewares ...func(http.Handler) http.Handler) Middlewares
func NewMux() *Mux
func NewRouter() *Mux
func Walk(r Routes, walkFn WalkFunc) error
func URLParamFromCtx(ctx context.Context, key string) string
