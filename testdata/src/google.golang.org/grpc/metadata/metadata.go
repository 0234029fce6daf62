// Package metadata declares the part of google.golang.org/grpc/metadata that the fixtures use.
package metadata

import "context"

type MD map[string][]string

func (MD) Get(k string) []string

func FromIncomingContext(ctx context.Context) (MD, bool)
func ValueFromIncomingContext(ctx context.Context, key string) []string
