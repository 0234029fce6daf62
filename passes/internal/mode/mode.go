// Package mode has the words for what a middleware does depending on how it was made: conditions on the arguments of
// the function that makes it, and what those are at a call.
//
// Who looks at the middleware and who looks at the call are different analyzers, and the two may be in different
// packages. What they have in common is the name of a variable in a function.
package mode

import (
	"go/token"
	"strings"
)

// A Setting is a variable of a function in which a literal stands, or the receiver of a method; or a field of it.
type Setting struct {
	// Lit is the number of the literal that declares the variable, 0 for the declaration that all of them are in.
	Lit  int
	Name string
	// Path are the names of the fields, joined by dots. Its last element can be Len.
	Path string
}

// Len is the length of a list or text as the last element of a Path. No field has such a name.
const Len = "len()"

// Field returns the setting that is a field of s, or something that is reached by several.
func (s Setting) Field(path string) Setting {
	switch {
	case s.Path == "":
		s.Path = path
	case path != "":
		s.Path += "." + path
	}
	return s
}

// A Kind says what a Value is.
type Kind uint8

const (
	// Opaque is not known.
	Opaque Kind = iota
	// Bool is a bool, 0 or 1 in N.
	Bool
	// Int is an integer in N.
	Int
	// Text is a string in Text.
	Text
	// Zero is the zero value of any type.
	Zero
	// Struct is a struct whose fields are zero unless something else is known of them.
	Struct
)

// A Value is what a Setting turns out to be.
type Value struct {
	Kind Kind
	N    int
	Text string
}

// A Condition holds if a Setting compares with the Value as Op says.
type Condition struct {
	Setting
	Op token.Token
	Value
}

// Holds reports whether the condition holds if the setting is v, and whether that can be told.
func (c Condition) Holds(v Value) (holds, known bool) {
	if v.Kind == Zero {
		v = Value{Kind: c.Kind}
	}
	if v.Kind != c.Kind {
		return false, false
	}
	order := v.N - c.N
	if c.Kind == Text {
		order = strings.Compare(v.Text, c.Text)
	}
	switch c.Op {
	case token.EQL:
		return order == 0, true
	case token.NEQ:
		return order != 0, true
	case token.LSS:
		return order < 0, true
	case token.LEQ:
		return order <= 0, true
	case token.GTR:
		return order > 0, true
	case token.GEQ:
		return order >= 0, true
	}
	return false, false
}

// A Known is a Setting with its Value.
type Known struct {
	Setting
	Value
}

// Find returns the value of a setting, which is Opaque if it is not known.
func Find(list []Known, s Setting) Value {
	for path := s.Path; ; {
		for _, k := range list {
			if k.Lit != s.Lit || k.Name != s.Name || k.Path != path {
				continue
			}
			switch {
			case path == s.Path:
				return k.Value
			case k.Kind == Struct:
				return Value{Kind: Zero}
			}
			return Value{}
		}
		if path == "" {
			return Value{}
		}
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
	}
}

// Agree returns what is known according to both lists.
func Agree(a, b []Known) []Known {
	var out []Known
	for _, k := range a {
		for _, l := range b {
			if k.Setting != l.Setting {
				continue
			}
			if k.Value != l.Value {
				k.Value = Value{}
			}
			out = append(out, k)
		}
	}
	return out
}
