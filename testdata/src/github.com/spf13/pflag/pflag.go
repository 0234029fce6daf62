// Package pflag declares the part of github.com/spf13/pflag that the fixtures use.
package pflag

import "time"

const ContinueOnError ErrorHandling = 0

var CommandLine *FlagSet

type FlagSet struct {
	Usage                func()
	SortFlags            bool
	ParseErrorsAllowlist ParseErrorsAllowlist
	ParseErrorsWhitelist ParseErrorsAllowlist
}

func (*FlagSet) GetString(name string) (string, error)
func (*FlagSet) Parse(arguments []string) error
func (*FlagSet) String(name string, value string, usage string) *string
func (*FlagSet) StringP(name string, shorthand string, value string, usage string) *string
func (*FlagSet) StringVar(p *string, name string, value string, usage string)
func (*FlagSet) StringVarP(p *string, name string, shorthand string, value string, usage string)

type ErrorHandling int

type ParseErrorsAllowlist struct{}

func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet
func String(name string, value string, usage string) *string
func StringP(name string, shorthand string, value string, usage string) *string
func StringVar(p *string, name string, value string, usage string)
func StringVarP(p *string, name string, shorthand string, value string, usage string)
func Parse()
func Duration(name string, value time.Duration, usage string) *time.Duration
func DurationVar(p *time.Duration, name string, value time.Duration, usage string)
