// Package nats declares the part of github.com/nats-io/nats.go that the fixtures use.
package nats

import "time"

type Conn struct{}

func (*Conn) Request(subj string, data []byte, timeout time.Duration) (*Msg, error)
func (*Conn) Subscribe(subj string, cb MsgHandler) (*Subscription, error)

type Header map[string][]string

func (Header) Get(key string) string

type Msg struct {
	Subject string
	Reply   string
	Header  Header
	Data    []byte
}

type MsgHandler func(msg *Msg)

type Subscription struct{}
