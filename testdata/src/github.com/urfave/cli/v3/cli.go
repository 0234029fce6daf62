// Package cli declares the part of github.com/urfave/cli/v3 that the fixtures use.
package cli

import (
	"context"
	"flag"
)

type StringFlag = FlagBase[string, StringConfig, stringValue]

type FlagBase[T any, C any, VC ValueCreator[T, C]] struct {
	Name        string
	Usage       string
	Sources     ValueSourceChain
	Required    bool
	Value       T
	Destination *T
}

func (*FlagBase[T, C, V]) Names() []string

type StringConfig struct{}

type stringValue struct{}

func (stringValue) Create(val string, p *string, c StringConfig) Value
func (*stringValue) Get() any
func (*stringValue) Set(val string) error
func (*stringValue) String() string
func (stringValue) ToString(val string) string

type Flag interface {
	Names() []string
}

type Command struct {
	Name   string
	Flags  []Flag
	Action ActionFunc
}

func (*Command) Run(ctx context.Context, osArgs []string) (deferErr error)
func (*Command) String(name string) string

type ActionFunc func(context.Context, *Command) error

type ValueSourceChain struct{}

type Value interface {
	flag.Value
	flag.Getter
}

type ValueCreator[T any, C any] interface {
	Create(T, *T, C) Value
	ToString(T) string
}

func EnvVars(keys ...string) ValueSourceChain
