// Package option declares the part of github.com/lestrrat-go/option that the fixtures use.
package option

type Interface interface {
	Ident() interface{}
	Value() interface{}
}
