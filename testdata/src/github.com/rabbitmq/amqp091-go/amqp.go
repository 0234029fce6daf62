// Package amqp091 declares the part of github.com/rabbitmq/amqp091-go that the fixtures use.
package amqp091

type Delivery struct {
	Headers Table
	Body    []byte
}

func (Delivery) Ack(multiple bool) error

type Table map[string]interface{}
