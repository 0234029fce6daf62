// Package kafka declares the part of github.com/segmentio/kafka-go that the fixtures use.
package kafka

import (
	"context"

	"github.com/segmentio/kafka-go/protocol"
)

type Message struct {
	Topic   string
	Key     []byte
	Value   []byte
	Headers []Header
}

type Header = protocol.Header

type Reader struct{}

func (*Reader) FetchMessage(ctx context.Context) (Message, error)
func (*Reader) ReadMessage(ctx context.Context) (Message, error)
