// Package gotype answers the questions about Go types that every analysis asks and go/types leaves to it: what a type
// is underneath or behind a pointer, and whether it is one of the few in which outcomes and texts travel.
//
// The type of an expression is nil where the code does not type-check. Of no type, all answers are no.
package gotype

import "go/types"

// Struct returns the struct that t is or points to, nil if it is none.
func Struct(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	t = t.Underlying()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem().Underlying()
	}
	st, _ := t.(*types.Struct)
	return st
}

// Named returns the named type that t is or points to, nil if there is none.
func Named(t types.Type) *types.Named {
	if t == nil {
		return nil
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	named, _ := t.(*types.Named)
	return named
}

// Name returns the name, without the package, of the named type that t is or points to, "" if there is none.
func Name(t types.Type) string {
	if n := Named(t); n != nil {
		return n.Obj().Name()
	}
	return ""
}

// Path is Name with the import path, "net/http.Request". It is "" for a type that is declared in no package, such as
// error.
func Path(t types.Type) string {
	if n := Named(t); n != nil && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path() + "." + n.Obj().Name()
	}
	return ""
}

// IsError reports whether t is the type error. Types that implement it are others: their nil is no nil error.
func IsError(t types.Type) bool { return t != nil && types.Identical(t, errorType) }

var errorType = types.Universe.Lookup("error").Type()

// IsBool reports whether t is a boolean underneath.
func IsBool(t types.Type) bool { return basic(t, types.IsBoolean) }

// IsString reports whether t is a string underneath.
func IsString(t types.Type) bool { return basic(t, types.IsString) }

func basic(t types.Type, info types.BasicInfo) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

// IsBytes reports whether t is a slice of bytes underneath.
func IsBytes(t types.Type) bool {
	if t == nil {
		return false
	}
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	b, ok := s.Elem().Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// IsText reports whether t is a string or a slice of bytes underneath.
func IsText(t types.Type) bool { return IsString(t) || IsBytes(t) }
