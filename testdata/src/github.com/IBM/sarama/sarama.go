// Package sarama declares the part of github.com/IBM/sarama that the fixtures use.
package sarama

type ConsumerMessage struct {
	Headers []*RecordHeader
	Key     []byte
	Value   []byte
	Topic   string
}

type RecordHeader struct {
	Key   []byte
	Value []byte
}
