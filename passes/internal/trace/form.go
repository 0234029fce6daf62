package trace

import (
	"go/ast"
	"go/constant"
	"go/token"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A Form says what becomes of a number, duration or time x on its way to a sink: Base and Factor times x, later than
// Present times the present.
type Form struct{ Base, Factor, Present Const }

// formOf returns the form of a sum in its only term that is not known, and that term.
func formOf(o Origin) (*Form, *Origin) {
	var of *Origin
	factor, present := zero, zero
	for _, t := range o.Terms {
		switch {
		case t.Of == nil:
			present = constant.BinaryOp(present, token.ADD, t.Factor)
		case of != nil:
			return nil, nil
		default:
			of, factor = t.Of, t.Factor
		}
	}
	if of == nil {
		return nil, nil
	}
	var f Form
	var ok [3]bool
	f.Base, ok[0] = makeConst(o.Const)
	f.Factor, ok[1] = makeConst(factor)
	f.Present, ok[2] = makeConst(present)
	if ok != [3]bool{true, true, true} {
		return nil, nil
	}
	return &f, of
}

// of returns what the values os become.
func (f *Form) of(at ast.Expr, os []Origin) []Origin {
	if f == nil {
		return os
	}
	base := []Origin{sum(at, f.Base.value(), []Term{{Factor: f.Present.value()}})}
	return plus(at, base, os, f.Factor.value())
}

// terms writes the terms of a sum down.
func (g *Graph) terms(o Origin, fn *Func) (Const, []TermValue, bool) {
	base, ok := makeConst(o.Const)
	if !ok {
		return Const{}, nil, false
	}
	var out []TermValue
	for _, t := range o.Terms {
		factor, ok := makeConst(t.Factor)
		if !ok {
			return Const{}, nil, false
		}
		tv := TermValue{Factor: factor}
		if t.Of != nil {
			of, _ := g.value(*t.Of, fn)
			tv.Of = &of
		}
		out = append(out, tv)
	}
	return base, out, true
}

// fromTerms reads them.
func (g *Graph) fromTerms(v Value, call *ast.CallExpr, e ast.Expr) []Origin {
	out := []Origin{{Kind: Constant, Expr: e, Const: v.Const.value(), Place: v.Place}}
	for _, t := range v.Terms {
		of := []Origin{now(e)}
		if t.Of != nil {
			of = g.fromValue(*t.Of, call, e)
		}
		out = plus(e, out, of, t.Factor.value())
	}
	return out
}

// inUnits are the units of time in nanoseconds. Months and years are those of a calendar, on the average.
var inUnits = map[lib.Kind]int64{
	lib.Nanoseconds:  1,
	lib.Microseconds: 1e3,
	lib.Milliseconds: 1e6,
	lib.Seconds:      1e9,
	lib.Minutes:      60e9,
	lib.Hours:        3600e9,
	lib.Days:         24 * 3600e9,
	lib.Months:       2629746e9,
	lib.Years:        31556952e9,
}
