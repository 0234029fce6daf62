// Package options configures itself with functional options, a builder and setters.
package options

import "github.com/clerk/clerk-sdk-go/v2"

type service struct{ name, key string }

type option func(*service)

func withName(name string) option { return func(s *service) { s.name = name } }

func withKey(key string) option {
	return func(s *service) { s.key = key }
}

func newService(opts ...option) *service {
	s := &service{name: "default-service"}
	for _, o := range opts {
		o(s)
	}
	clerk.SetKey(s.key)
	return s
}

func functional() {
	newService(withName("a-public-name"), withKey("functional")) // want "Clerk secret key.*\\(clerk-key\\)"
}

type builder struct{ name, key string }

func (b *builder) Name(n string) *builder { b.name = n; return b }

func (b *builder) Key(k string) *builder {
	b.key = k
	return b
}

func (b *builder) Build() { clerk.SetKey(b.key) }

func built() {
	new(builder).
		Name("a-public-name").
		Key("built"). // want "Clerk secret key.*\\(clerk-key\\)"
		Build()
}

type holder struct{ key string }

func (h *holder) SetSecret(k string) { h.key = k }

func (h *holder) secret() string { return h.key }

func set() {
	var h holder
	h.SetSecret("through-a-setter") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(h.secret())
}

type lazy struct{ key func() string }

func function() {
	l := lazy{key: func() string { return "from-a-field-function" }} // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(l.key())
}
