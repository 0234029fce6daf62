// Package binding declares the part of github.com/gin-gonic/gin/binding that the fixtures use.
package binding

import (
	"net/http"
)

type Binding interface {
	Bind(*http.Request, any) error
	Name() string
}

type BindingBody interface {
	Binding
	BindBody([]byte, any) error
}

var JSON BindingBody
