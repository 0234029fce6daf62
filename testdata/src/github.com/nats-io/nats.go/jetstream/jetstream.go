// Package jetstream declares the part of github.com/nats-io/nats.go/jetstream that the fixtures use.
package jetstream

import "github.com/nats-io/nats.go"

type Msg interface {
	Ack() error
	Data() []byte
	Headers() nats.Header
	Subject() string
}
