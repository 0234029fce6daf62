// Package option declares the part of github.com/lestrrat-go/option/v2 that the fixtures use.
package option

type Interface interface {
	Ident() any
	Value(dst any) error
}
