// Package websocket declares the part of github.com/gorilla/websocket that the fixtures use.
package websocket

import "net/http"

type Conn struct{}

func (*Conn) ReadJSON(v interface{}) error
func (*Conn) ReadMessage() (messageType int, p []byte, err error)
func (*Conn) WriteJSON(v interface{}) error
func (*Conn) Close() error

type Upgrader struct {
	Subprotocols []string
	CheckOrigin  func(r *http.Request) bool
}

func (*Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error)

func Subprotocols(r *http.Request) []string
