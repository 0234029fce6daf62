// Package fasthttp declares the part of github.com/valyala/fasthttp that the fixtures use.
package fasthttp

import (
	"crypto/tls"
	"time"
)

const (
	CookieSameSiteNoneMode CookieSameSite = 4
	CookieSameSiteLaxMode  CookieSameSite = 2
)

type Cookie struct {
}

func (*Cookie) SetExpire(expire time.Time)
func (*Cookie) SetHTTPOnly(httpOnly bool)
func (*Cookie) SetKey(key string)
func (*Cookie) SetMaxAge(seconds int)
func (*Cookie) SetSameSite(mode CookieSameSite)
func (*Cookie) SetSecure(secure bool)
func (*Cookie) SetValue(value string)

type RequestCtx struct {
	Request  Request
	Response Response
}

func (*RequestCtx) Deadline() (deadline time.Time, ok bool)
func (*RequestCtx) Done() <-chan struct{}
func (*RequestCtx) Err() error
func (*RequestCtx) Value(key any) any

type Request struct {
	Header RequestHeader
}

func (*Request) SetRequestURI(requestURI string)

type Response struct {
	Header ResponseHeader
}

type RequestHeader struct {
}

func (*RequestHeader) Add(key string, value string)
func (*RequestHeader) Set(key string, value string)

type ResponseHeader struct {
}

func (*ResponseHeader) Set(key string, value string)
func (*ResponseHeader) SetCookie(cookie *Cookie)

type CookieSameSite int

type Client struct {
	TLSConfig *tls.Config
}

func (*Client) Do(req *Request, resp *Response) error

type HostClient struct {
}

func AcquireCookie() *Cookie
func ReleaseCookie(c *Cookie)
func Do(req *Request, resp *Response) error
func AcquireRequest() *Request
func AcquireResponse() *Response
func (*RequestCtx) PostBody() []byte
func (*RequestHeader) Peek(key string) []byte
