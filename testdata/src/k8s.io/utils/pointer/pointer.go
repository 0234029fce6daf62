// Package pointer declares the part of k8s.io/utils/pointer that the fixtures use.
package pointer

var (
	String      func(v string) *string
	StringPtr   func(v string) *string
	StringDeref func(ptr *string, def string) string
)
