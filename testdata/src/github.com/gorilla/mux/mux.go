// Package mux declares the part of github.com/gorilla/mux that the fixtures use.
package mux

import "net/http"

type Router struct {
	NotFoundHandler         http.Handler
	MethodNotAllowedHandler http.Handler
}

func (*Router) Handle(path string, handler http.Handler) *Route
func (*Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route
func (*Router) PathPrefix(tpl string) *Route
func (*Router) ServeHTTP(w http.ResponseWriter, req *http.Request)
func (*Router) Use(mwf ...MiddlewareFunc)

type Route struct{}

func (*Route) Handler(handler http.Handler) *Route
func (*Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) *Route
func (*Route) Methods(methods ...string) *Route
func (*Route) Subrouter() *Router

type MiddlewareFunc func(http.Handler) http.Handler

func NewRouter() *Router
func Vars(r *http.Request) map[string]string

func (*Route) Headers(pairs ...string) *Route
func (*Route) Host(tpl string) *Route
func (*Route) MatcherFunc(f MatcherFunc) *Route
func (*Route) Name(name string) *Route
func (*Route) Path(tpl string) *Route
func (*Route) PathPrefix(tpl string) *Route
func (*Route) Queries(pairs ...string) *Route
func (*Route) Schemes(schemes ...string) *Route
func (*Router) Headers(pairs ...string) *Route
func (*Router) Host(tpl string) *Route
func (*Router) MatcherFunc(f MatcherFunc) *Route
func (*Router) Methods(methods ...string) *Route
func (*Router) Name(name string) *Route
func (*Router) NewRoute() *Route
func (*Router) Path(tpl string) *Route
func (*Router) Queries(pairs ...string) *Route
func (*Router) Schemes(schemes ...string) *Route
func (*Router) SkipClean(value bool) *Router
func (*Router) StrictSlash(value bool) *Router
func (*Router) UseEncodedPath() *Router

type MatcherFunc func(*http.Request, *RouteMatch) bool

type RouteMatch struct {
	Route   *Route
	Handler http.Handler
	Vars    map[string]string
}
