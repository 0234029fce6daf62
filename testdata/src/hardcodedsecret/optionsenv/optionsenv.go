// Package optionsenv is options done right.
package optionsenv

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

type service struct{ name, key string }

type option func(*service)

func withName(name string) option { return func(s *service) { s.name = name } }

func withKey(key string) option { return func(s *service) { s.key = key } }

func newService(opts ...option) *service {
	s := &service{name: "default-service"}
	for _, o := range opts {
		o(s)
	}
	clerk.SetKey(s.key)
	return s
}

func functional() {
	newService(withName("a-public-name"), withKey(os.Getenv("CLERK_SECRET_KEY")))
}

type builder struct{ name, key string }

func (b *builder) Name(n string) *builder { b.name = n; return b }
func (b *builder) Key(k string) *builder  { b.key = k; return b }
func (b *builder) Build()                 { clerk.SetKey(b.key) }

func built() { new(builder).Name("a-public-name").Key(os.Getenv("CLERK_SECRET_KEY")).Build() }
