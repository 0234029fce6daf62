package trace

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// known evaluates calls that the table explains.
func (g *Graph) known(e *ast.CallExpr, callee types.Object, index int) ([]Origin, bool) {
	var passed []Origin
	for _, row := range g.Index.Rows(callee) {
		switch row.Role {
		case lib.ReadsEnv:
			if index > 0 {
				return unknown(e), true
			}
			return g.setting(e, row), true
		case lib.Defaults:
			if index == 0 {
				os := append([]Origin(nil), g.origins(g.Arg(e, row.Arg))...)
				return append(os, Origin{Kind: Env, Expr: e, Name: g.name(g.Arg(e, row.Key))}), true
			}
		case lib.PassesOn, lib.Decodes:
			if index > 0 {
				return unknown(e), true
			}
			passed = add(passed, g.passed(e, callee, row)...)
		case lib.Formats:
			return g.format(e, row), true
		case lib.Joins:
			return g.joined(e, row), true
		case lib.TellsTime, lib.ShiftsTime, lib.CountsTime, lib.CountsDown:
			return g.moment(e, callee), true
		}
	}
	return passed, passed != nil
}

// setting evaluates a read of the environment or configuration: what is set at run time, or the defaults that the
// package gives the same name.
func (g *Graph) setting(e *ast.CallExpr, row lib.Row) []Origin {
	name := g.name(g.Arg(e, row.Key))
	out := []Origin{{Kind: Env, Expr: e, Name: name}}
	if name == "" {
		out[0].nameFrom = g.soleParam(g.Arg(e, row.Key))
		return out
	}
	// A default may be named by a setting in turn, also by this one.
	return append(out, g.guarded(e, func() (defaults []Origin) {
		g.Index.Each(func(obj types.Object, rows []lib.Row) {
			for _, r := range rows {
				if r.Role == lib.Defaults {
					defaults = add(defaults, g.defaultsOf(obj, r, name)...)
				}
			}
		})
		return defaults
	})...)
}

// defaultsOf evaluates what calls of obj, or literals with the field obj, give the setting by that name.
func (g *Graph) defaultsOf(obj types.Object, row lib.Row, name string) (out []Origin) {
	switch obj := obj.(type) {
	case *types.Func:
		if obj.Signature().Results().Len() > 0 {
			return nil
		}
		for _, call := range g.calls[obj] {
			if strings.EqualFold(g.name(g.Arg(call, row.Key)), name) {
				out = add(out, g.origins(g.Arg(call, row.Arg))...)
			}
		}
	case *types.Var:
		for _, d := range g.defs[obj] {
			if d.Lit != nil && strings.EqualFold(g.name(entryOf(d.Lit, "Name")), name) {
				out = add(out, g.definition(d)...)
			}
		}
	}
	return out
}

// entryOf returns the value of a field in a struct literal with keys, nil if it is not set.
func entryOf(lit *ast.CompositeLit, field string) ast.Expr {
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && key.Name == field {
				return kv.Value
			}
		}
	}
	return nil
}

// soleParam returns the parameter that e is, nil if it can be anything else.
func (g *Graph) soleParam(e ast.Expr) *types.Var {
	if e == nil {
		return nil
	}
	if os := g.origins(e); len(os) == 1 && os[0].Kind == Param {
		return asVar(os[0].Obj)
	}
	return nil
}

func (g *Graph) passed(e *ast.CallExpr, callee types.Object, row lib.Row) []Origin {
	var sig *types.Signature
	if fn, ok := callee.(*types.Func); ok {
		sig = fn.Signature()
	}
	var out []Origin
	for _, a := range g.argsFrom(e, sig, row.Arg) {
		out = add(out, g.origins(a)...)
	}
	if len(out) == 0 {
		return unknown(e)
	}
	if row.Role == lib.Decodes {
		for i := range out {
			out[i].Decoded = true
		}
	}
	return out
}
