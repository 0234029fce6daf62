// Package protocol declares the part of github.com/segmentio/kafka-go/protocol that the fixtures use.
package protocol

type Header struct {
	Key   string
	Value []byte
}
