// Package adapter declares the part of github.com/gwatts/gin-adapter that the fixtures use.
package adapter

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func Wrap(f func(h http.Handler) http.Handler) gin.HandlerFunc
