// Package redis declares the part of github.com/redis/go-redis/v9 that the fixtures use.
package redis

import (
	"context"
	"time"
)

type Client struct {
	cmdable
}

type Cmder interface {
	Err() error
}

type cmdable func(ctx context.Context, cmd Cmder) error

func (cmdable) BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
func (cmdable) BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
func (cmdable) Get(ctx context.Context, key string) *StringCmd
func (cmdable) LPop(ctx context.Context, key string) *StringCmd
func (cmdable) RPop(ctx context.Context, key string) *StringCmd

type ListCmdable interface {
	BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
	BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
	LPop(ctx context.Context, key string) *StringCmd
	RPop(ctx context.Context, key string) *StringCmd
}

type baseCmd struct{}

func (*baseCmd) Err() error

type StringCmd struct {
	baseCmd
}

func (*StringCmd) Result() (string, error)

type StringSliceCmd struct {
	baseCmd
}

func (*StringSliceCmd) Result() ([]string, error)
func (*StringSliceCmd) Val() []string

type Message struct {
	Channel string
	Payload string
}

type XMessage struct {
	ID     string
	Values map[string]interface{}
}
