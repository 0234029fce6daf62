// Package resty declares the part of github.com/go-resty/resty/v2 that the fixtures use.
package resty

import (
	"crypto/tls"
	"net/http"
)

type Client struct{}

func (*Client) R() *Request
func (*Client) SetAuthScheme(scheme string) *Client
func (*Client) SetAuthToken(token string) *Client
func (*Client) SetBaseURL(url string) *Client
func (*Client) SetBasicAuth(username string, password string) *Client
func (*Client) SetHeader(header string, value string) *Client
func (*Client) SetHeaders(headers map[string]string) *Client
func (*Client) SetTLSClientConfig(config *tls.Config) *Client

type Request struct{}

func (*Request) Delete(url string) (*Response, error)
func (*Request) Execute(method string, url string) (*Response, error)
func (*Request) Get(url string) (*Response, error)
func (*Request) Patch(url string) (*Response, error)
func (*Request) Post(url string) (*Response, error)
func (*Request) Put(url string) (*Response, error)
func (*Request) SetAuthToken(token string) *Request
func (*Request) SetBody(body interface{}) *Request
func (*Request) SetHeader(header string, value string) *Request
func (*Request) SetHeaders(headers map[string]string) *Request

type Response struct{}

func New() *Client
func NewWithClient(hc *http.Client) *Client
