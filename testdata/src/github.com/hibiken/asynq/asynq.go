// Package asynq declares the part of github.com/hibiken/asynq that the fixtures use.
package asynq

type Task struct{}

func (*Task) Payload() []byte
func (*Task) Type() string
