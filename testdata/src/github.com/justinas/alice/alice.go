// Package alice declares the part of github.com/justinas/alice that the fixtures use.
package alice

import (
	"net/http"
)

type Chain struct{}

type Constructor func(http.Handler) http.Handler

func (Chain) Append(constructors ...Constructor) Chain
func (Chain) Extend(chain Chain) Chain
func (Chain) Then(h http.Handler) http.Handler
func (Chain) ThenFunc(fn http.HandlerFunc) http.Handler
func New(constructors ...Constructor) Chain
