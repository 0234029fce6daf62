// Package negroni declares the part of github.com/urfave/negroni/v3 that the fixtures use.
package negroni

import (
	"net/http"
)

type Negroni struct{}

type Handler interface {
	ServeHTTP(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)
}

type HandlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)

func (HandlerFunc) ServeHTTP(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc)
func (*Negroni) ServeHTTP(rw http.ResponseWriter, r *http.Request)

func (*Negroni) Run(addr ...string)
func (*Negroni) Use(handler Handler)
func (*Negroni) UseFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc))
func (*Negroni) UseHandler(handler http.Handler)
func (*Negroni) UseHandlerFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request))
func (*Negroni) With(handlers ...Handler) *Negroni
func Classic() *Negroni
func New(handlers ...Handler) *Negroni
func Wrap(handler http.Handler) Handler
func WrapFunc(handlerFunc http.HandlerFunc) Handler
