// Package websocket declares the part of github.com/coder/websocket that the fixtures use.
package websocket

import "context"

type Conn struct{}

func (*Conn) Read(ctx context.Context) (MessageType, []byte, error)

type MessageType int
