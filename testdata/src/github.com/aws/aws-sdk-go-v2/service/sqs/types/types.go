// Package types declares the part of github.com/aws/aws-sdk-go-v2/service/sqs/types that the fixtures use.
package types

type Message struct {
	Attributes map[string]string
	Body       *string
	MessageId  *string
}
