// Package render declares the part of github.com/go-chi/render that the fixtures use.
package render

import (
	"io"
	"net/http"
)

type M map[string]interface{}

func JSON(w http.ResponseWriter, r *http.Request, v interface{})
func Status(r *http.Request, status int)
func DecodeJSON(r io.Reader, v interface{}) error
