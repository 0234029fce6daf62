// Package app declares the part of github.com/cloudwego/hertz/pkg/app that the fixtures use.
package app

import "context"

type RequestContext struct{}

type HandlerFunc func(c context.Context, ctx *RequestContext)
