package trace

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"time"
)

// Numbers, durations and times are added up as far as they are known. A time is its distance from the epoch in
// nanoseconds, of which the present is one term, so that time.Now().Add(d).Unix() comes out as the present and d, both
// in seconds.

// A Term is a factor times a value. Of is nil for the present time.
type Term struct {
	Factor constant.Value
	Of     *Origin
}

var (
	zero = constant.MakeInt64(0)
	one  = constant.MakeInt64(1)
)

// now is the present time.
func now(at ast.Expr) Origin {
	return Origin{Kind: Sum, Expr: at, Const: zero, Terms: []Term{{Factor: one}}}
}

// Number returns the value of a number or duration that is known, a text that is parsed as one among them.
func (o Origin) Number() (constant.Value, bool) {
	switch {
	case o.Kind == Null:
		return zero, true
	case o.Kind != Constant || o.Const == nil:
		return nil, false
	case isNumber(o.Const):
		return o.Const, true
	case o.Const.Kind() == constant.String:
		return parsed(constant.StringVal(o.Const))
	}
	return nil, false
}

func isNumber(v constant.Value) bool {
	return v.Kind() == constant.Int || v.Kind() == constant.Float
}

// parsed reads a number or duration as strconv and time do.
func parsed(s string) (constant.Value, bool) {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return constant.MakeInt64(n), true
	}
	if d, err := time.ParseDuration(s); err == nil {
		return constant.MakeInt64(int64(d)), true
	}
	return nil, false
}

// FromNow returns how much later than the present a time is, and the factor of the present in it: 1 for a time, a
// thousand-millionth for one in seconds. It fails for what is no such time, or not known.
func (o Origin) FromNow() (later, factor constant.Value, ok bool) {
	if o.Kind != Sum || len(o.Terms) != 1 || o.Terms[0].Of != nil {
		return nil, nil, false
	}
	return o.Const, o.Terms[0].Factor, true
}

// linear takes a value apart into what is known and the terms that are not.
func linear(o Origin) (constant.Value, []Term) {
	if o.Kind == Sum {
		return o.Const, o.Terms
	}
	if v, ok := o.Number(); ok {
		return v, nil
	}
	return zero, []Term{{Factor: one, Of: &o}}
}

// sum makes one origin of a known part and terms.
func sum(at ast.Expr, base constant.Value, terms []Term) Origin {
	present := zero
	var rest []Term
	for _, t := range terms {
		switch {
		case t.Of == nil:
			present = constant.BinaryOp(present, token.ADD, t.Factor)
		case constant.Sign(t.Factor) != 0:
			rest = append(rest, t)
		}
	}
	if constant.Sign(present) != 0 {
		rest = append(rest, Term{Factor: present})
	}
	switch {
	case len(rest) > maxTerms:
		return Origin{Kind: Unknown, Expr: at}
	case len(rest) == 0:
		return Origin{Kind: Constant, Expr: at, Const: base}
	case len(rest) == 1 && rest[0].Of != nil && constant.Sign(base) == 0 && constant.Compare(rest[0].Factor, token.EQL, one):
		return *rest[0].Of
	}
	return Origin{Kind: Sum, Expr: at, Const: base, Terms: rest}
}

// maxTerms bounds the terms of a sum. Real ones have two or three.
const maxTerms = 8

// plus returns what a and factor times b can add up to.
func plus(at ast.Expr, a, b []Origin, factor constant.Value) []Origin {
	if len(a)*len(b) > maxProduct {
		return unknown(at)
	}
	var out []Origin
	for _, x := range a {
		base, terms := linear(x)
		for _, y := range b {
			more, others := linear(scaled(at, y, factor))
			o := sum(at, constant.BinaryOp(base, token.ADD, more), slices.Concat(terms, others))
			out = add(out, placed(o, x, y))
		}
	}
	return out
}

// scaled returns a multiple of o.
func scaled(at ast.Expr, o Origin, factor constant.Value) Origin {
	if constant.Compare(factor, token.EQL, one) {
		return o
	}
	base, terms := linear(o)
	multiple := make([]Term, len(terms))
	for i, t := range terms {
		multiple[i] = Term{constant.BinaryOp(t.Factor, token.MUL, factor), t.Of}
	}
	return placed(sum(at, constant.BinaryOp(base, token.MUL, factor), multiple), o)
}

// times returns the multiples of all of os.
func times(at ast.Expr, os []Origin, factor constant.Value) []Origin {
	var out []Origin
	for _, o := range os {
		out = add(out, scaled(at, o, factor))
	}
	return out
}

// placed makes o point into the other package in which what it consists of stands, if that is one.
func placed(o Origin, from ...Origin) Origin {
	for _, f := range from {
		if o.Place == "" && o.Kind != Unknown && f.Place != "" {
			o.Place = f.Place
		}
		o.Element = o.Element || f.Element
	}
	return o
}

// arithmetic evaluates a sum, difference, product or quotient of numbers.
func (g *Graph) arithmetic(e *ast.BinaryExpr) []Origin {
	switch e.Op {
	case token.ADD:
		return plus(e, g.origins(e.X), g.origins(e.Y), one)
	case token.SUB:
		return plus(e, g.origins(e.X), g.origins(e.Y), constant.MakeInt64(-1))
	case token.MUL:
		if out := g.product(e, e.X, e.Y); out != nil {
			return out
		}
		if out := g.product(e, e.Y, e.X); out != nil {
			return out
		}
	case token.QUO:
		if by, ok := g.number(e.Y); ok && constant.Sign(by) != 0 {
			return g.whole(e, times(e, g.origins(e.X), constant.BinaryOp(constant.ToFloat(one), token.QUO, constant.ToFloat(by))))
		}
	}
	return unknown(e)
}

// product returns x times y if all that x can be is known.
func (g *Graph) product(e, x, y ast.Expr) []Origin {
	factors := g.origins(x)
	var out []Origin
	for _, f := range factors {
		by, ok := f.Number()
		if !ok || len(factors) > maxProduct {
			return nil
		}
		for _, o := range times(e, g.origins(y), by) {
			out = add(out, placed(o, f))
		}
	}
	return out
}

// number returns the only value that e can have.
func (g *Graph) number(e ast.Expr) (constant.Value, bool) {
	if os := g.origins(e); len(os) == 1 {
		return os[0].Number()
	}
	return nil, false
}

// whole drops the fractions of known numbers if e is an integer.
func (g *Graph) whole(e ast.Expr, os []Origin) []Origin {
	if t := g.info.TypeOf(e); !isInteger(t) {
		return os
	}
	for i, o := range os {
		if o.Kind != Constant || !isNumber(o.Const) || constant.ToInt(o.Const).Kind() == constant.Int {
			continue
		}
		f, _ := constant.Float64Val(o.Const)
		os[i].Const = constant.MakeInt64(int64(f))
	}
	return os
}

func isInteger(t types.Type) bool { return isBasic(t, types.IsInteger) }

func isNumeric(t types.Type) bool { return isBasic(t, types.IsNumeric) }

func isBasic(t types.Type, info types.BasicInfo) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

// replace evaluates a sum again with other origins for what its terms are about.
func replace(o Origin, with func(Origin) []Origin) []Origin {
	out := []Origin{{Kind: Constant, Expr: o.Expr, Const: o.Const, Place: o.Place}}
	for _, t := range o.Terms {
		of := []Origin{{Kind: Sum, Expr: o.Expr, Const: zero, Terms: []Term{{Factor: one}}}}
		if t.Of != nil {
			of = with(*t.Of)
		}
		out = plus(o.Expr, out, of, t.Factor)
	}
	return out
}
