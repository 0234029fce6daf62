// Package zerolog declares the part of github.com/rs/zerolog that the fixtures use.
package zerolog

type Event struct{}

func (*Event) Err(err error) *Event
func (*Event) Int(key string, i int) *Event
func (*Event) Msg(msg string)
func (*Event) Str(key string, val string) *Event

type Logger struct{}

func (*Logger) Info() *Event
