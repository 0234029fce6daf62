// Package cli declares the part of github.com/urfave/cli/v2 that the fixtures use.
package cli

import "context"

type StringFlag struct {
	Name        string
	Usage       string
	Required    bool
	Value       string
	Destination *string
	EnvVars     []string
}

func (*StringFlag) Names() []string

type Flag interface {
	Names() []string
}

type App struct {
	Name   string
	Flags  []Flag
	Action ActionFunc
}

func (*App) Run(arguments []string) (err error)

type Context struct {
	context.Context
}

func (*Context) String(name string) string

type ActionFunc func(*Context) error
