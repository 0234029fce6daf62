// Package mux declares the part of github.com/gorilla/mux that the fixtures use.
package mux

import "net/http"

type Router struct{}

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
