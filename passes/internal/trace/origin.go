package trace

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"
)

// An Origin is one place where a value can come from.
type Origin struct {
	Kind Kind
	// Expr is where the value enters: the literal of a constant, the call that could not be followed, the struct
	// literal. It is nil if that is in another package.
	Expr ast.Expr
	// Const is the value of a Constant: a string (also for a byte slice), a bool or a number.
	Const constant.Value
	// Parts are the pieces of a Text, at least one of which is unknown, and of a Constant that is put together.
	Parts []Part
	// Terms are those of a Sum, which add up to it with Const.
	Terms []Term
	// Obj is the Param, Field, FuncValue or variable that the origin is about, or the callee of a Call.
	Obj types.Object
	// Place is "file.go:12" if the value stands in another package.
	Place string
	// Name is the environment variable or setting that an Env reads, if it is constant.
	Name string
	// Element is set if the value is one of several in a table, list or map.
	Element bool
	// Decoded is set if the value in use is decoded from this one.
	Decoded bool

	// nameFrom is the parameter that holds the Name of an Env.
	nameFrom *types.Var
	// vars are the variables that a Struct was held in on its way here: assignments to their fields belong to it.
	vars []*types.Var
	// bind gives the arguments for parameters that a Struct's fields may refer to.
	bind map[*types.Var]ast.Expr
	// fields are those of a Struct of another package.
	fields []FieldValue
	// typ is the type name of a Struct of another package, call the call that it came from.
	typ  string
	call *ast.CallExpr
}

// A Kind says what an Origin is.
type Kind uint8

const (
	// Unknown is a value that can't be followed.
	Unknown Kind = iota
	// Constant is known at compile time.
	Constant
	// Null is the zero value: nil, "" or false without having been written.
	Null
	// Text is a string of which only some pieces are known.
	Text
	// Env is read from the environment, a flag or configuration.
	Env
	// Param is a parameter of a function of this package, or of the function that a fact describes.
	Param
	// Field is what a struct field holds, besides the assignments in this package, which are origins of their own.
	Field
	// Call is the result of a function that is not followed.
	Call
	// Struct is a struct literal, or new(T).
	Struct
	// FuncValue is a function.
	FuncValue
	// Sum is a number, duration or time of which only some terms are known, the present being one that is not.
	Sum
)

// A Part is a piece of a Text: known text, or a hole whose value comes from Hole.
type Part struct {
	Text string
	Hole *Origin
	// Expr and Place say where known text stands, as in Origin.
	Expr  ast.Expr
	Place string
}

// Longest returns the origin of the longest piece of a constant that is put together: of a secret with its prefix or
// scheme, that is the secret.
func (o Origin) Longest() Origin {
	longest := -1
	for i, p := range o.Parts {
		if p.Hole == nil && p.Expr != nil && (longest < 0 || len(p.Text) > len(o.Parts[longest].Text)) {
			longest = i
		}
	}
	return o.piece(longest)
}

// First returns the origin of the first piece: of a URL, that is the scheme.
func (o Origin) First() Origin {
	if len(o.Parts) > 0 && o.Parts[0].Expr != nil {
		return o.piece(0)
	}
	return o
}

func (o Origin) piece(i int) Origin {
	if i >= 0 {
		o.Expr, o.Place = o.Parts[i].Expr, o.Parts[i].Place
	}
	return o
}

// Str returns the string of a constant, also of a byte slice.
func (o Origin) Str() (string, bool) {
	if o.Kind == Constant && o.Const != nil && o.Const.Kind() == constant.String {
		return constant.StringVal(o.Const), true
	}
	return "", false
}

// Bool returns the value of a boolean; the zero value is false.
func (o Origin) Bool() (value, known bool) {
	switch {
	case o.Kind == Null:
		return false, true
	case o.Kind == Constant && o.Const != nil && o.Const.Kind() == constant.Bool:
		return constant.BoolVal(o.Const), true
	}
	return false, false
}

// Int returns the value of an integer; the zero value is 0.
func (o Origin) Int() (int64, bool) {
	if o.Kind == Null {
		return 0, true
	}
	if o.Kind != Constant || o.Const == nil || !isNumber(o.Const) {
		return 0, false
	}
	return constant.Int64Val(constant.ToInt(o.Const))
}

// Prefix returns the known text with which the string starts, up to the first hole.
func (o Origin) Prefix() string {
	if s, ok := o.Str(); ok {
		return s
	}
	var b strings.Builder
	for _, p := range o.Parts {
		if p.Hole != nil {
			break
		}
		b.WriteString(p.Text)
	}
	return b.String()
}

// Through returns the struct as it is held by the variables, too: assignments to their fields belong to it.
func (o Origin) Through(vars ...*types.Var) Origin {
	o.vars = append(o.vars[:len(o.vars):len(o.vars)], vars...)
	return o
}

// HeldBy reports whether the struct was held by v on its way.
func (o Origin) HeldBy(v types.Object) bool {
	return slices.ContainsFunc(o.vars, func(have *types.Var) bool { return have == v })
}

// has reports whether one of the origins is of kind k.
func has(os []Origin, k Kind) bool {
	for _, o := range os {
		if o.Kind == k {
			return true
		}
	}
	return false
}

// add appends os to list, leaving out what is there already. Beyond maxOrigins a value counts as unknown: it takes
// a table of settings to get there, and no finding would help.
func add(list []Origin, os ...Origin) []Origin {
next:
	for _, o := range os {
		for _, have := range list {
			if have.Kind == o.Kind && have.Expr == o.Expr && have.Obj == o.Obj && have.Place == o.Place && have.Name == o.Name && o.Kind != Text && o.Kind != Sum && sameConst(have.Const, o.Const) {
				continue next
			}
		}
		if len(list) < maxOrigins {
			list = append(list, o)
		}
	}
	return list
}

const maxOrigins = 48

func sameConst(a, b constant.Value) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Kind() == b.Kind() && a.ExactString() == b.ExactString()
}

// concat returns what a string can be that is put together from the two.
func concat(at ast.Expr, a, b []Origin) []Origin {
	if len(a)*len(b) > maxProduct {
		return []Origin{{Kind: Unknown, Expr: at}}
	}
	var out []Origin
	for _, x := range a {
		for _, y := range b {
			out = append(out, join(at, append(partsOf(x), partsOf(y)...)))
		}
	}
	return out
}

// maxProduct bounds the combinations of a concatenation. Real URLs and keys have two or three alternatives.
const maxProduct = 16

// join makes one origin of parts: a Constant if nothing is unknown.
func join(at ast.Expr, parts []Part) Origin {
	var merged []Part
	holes := false
	for _, p := range parts {
		if p.Hole == nil && p.Text == "" {
			continue
		}
		holes = holes || p.Hole != nil
		merged = append(merged, p)
	}
	if len(merged) == 1 && merged[0].Hole != nil {
		return *merged[0].Hole
	}
	if len(merged) > maxParts {
		return Origin{Kind: Unknown, Expr: at}
	}
	if holes {
		return Origin{Kind: Text, Expr: at, Parts: merged}
	}
	var s strings.Builder
	for _, p := range merged {
		s.WriteString(p.Text)
	}
	return Origin{Kind: Constant, Expr: at, Const: constant.MakeString(s.String()), Parts: merged}
}

// maxParts bounds the pieces of a text. Without it, k = k + k grows beyond all memory in a few dozen lines.
const maxParts = 64

func partsOf(o Origin) []Part {
	switch {
	case len(o.Parts) > 0:
		return append([]Part(nil), o.Parts...)
	case o.Kind == Null:
		return []Part{{}}
	}
	if s, ok := o.Str(); ok {
		return []Part{{Text: s, Expr: o.Expr, Place: o.Place}}
	}
	if o.Kind == Constant && o.Const != nil {
		return []Part{{Text: o.Const.ExactString(), Expr: o.Expr, Place: o.Place}}
	}
	return []Part{{Hole: &o}}
}
