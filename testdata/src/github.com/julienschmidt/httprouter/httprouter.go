// Package httprouter declares the part of github.com/julienschmidt/httprouter that the fixtures use.
package httprouter

import (
	"net/http"
)

type Router struct {
	NotFound         http.Handler
	MethodNotAllowed http.Handler
}

type Handle func(http.ResponseWriter, *http.Request, Params)

type Params []Param

type Param struct {
	Key   string
	Value string
}

func (Params) ByName(name string) string
func (*Router) ServeHTTP(w http.ResponseWriter, req *http.Request)

func (*Router) DELETE(path string, handle Handle)
func (*Router) GET(path string, handle Handle)
func (*Router) HEAD(path string, handle Handle)
func (*Router) Handle(method string, path string, handle Handle)
func (*Router) Handler(method string, path string, handler http.Handler)
func (*Router) HandlerFunc(method string, path string, handler http.HandlerFunc)
func (*Router) OPTIONS(path string, handle Handle)
func (*Router) PATCH(path string, handle Handle)
func (*Router) POST(path string, handle Handle)
func (*Router) PUT(path string, handle Handle)
func New() *Router
