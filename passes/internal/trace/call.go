package trace

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// call evaluates result index of a call.
func (g *Graph) call(e *ast.CallExpr, index int) []Origin {
	if tv := g.info.Types[e.Fun]; tv.IsType() {
		if len(e.Args) != 1 {
			return unknown(e)
		}
		return g.Origins(e.Args[0])
	} else if tv.IsBuiltin() {
		return g.builtin(e)
	}
	callee := g.Callee(e)
	if callee == nil {
		return g.immediate(e, index)
	}
	if os, ok := g.known(e, callee, index); ok {
		return os
	}
	if fn := g.body(callee); fn != nil {
		return g.inline(e, fn, index)
	}
	if f := g.facts[callee]; f != nil && index < len(f.Results) && len(f.Results[index]) > 0 {
		return g.fromFact(f.Results[index], e, e)
	}
	return []Origin{{Kind: Call, Expr: e, Obj: callee}}
}

func (g *Graph) builtin(e *ast.CallExpr) []Origin {
	id, ok := ast.Unparen(e.Fun).(*ast.Ident)
	if !ok {
		return unknown(e)
	}
	switch id.Name {
	case "append":
		if t := g.info.TypeOf(e); t != nil && isBytes(t) {
			out := []Origin{textOrigin("")}
			for _, a := range e.Args {
				out = concat(e, out, g.Origins(a))
			}
			return out
		}
		var out []Origin
		for _, a := range e.Args {
			for _, o := range g.Origins(a) {
				if o.Kind != Null { // append([]byte(nil), key...) is a copy
					out = add(out, o)
				}
			}
		}
		return out
	case "new":
		if len(e.Args) != 1 {
			return unknown(e)
		}
		if tv := g.info.Types[e.Args[0]]; !tv.IsType() {
			return g.Origins(e.Args[0])
		}
		if structOf(g.info.TypeOf(e)) != nil {
			return []Origin{{Kind: Struct, Expr: e}}
		}
		return []Origin{{Kind: Null, Expr: e}}
	}
	return unknown(e)
}

// immediate evaluates the call of a function literal on the spot.
func (g *Graph) immediate(e *ast.CallExpr, index int) []Origin {
	if lit, ok := ast.Unparen(e.Fun).(*ast.FuncLit); ok {
		if fn := g.lits[lit]; fn != nil {
			return g.inline(e, fn, index)
		}
	}
	return unknown(e)
}

// body returns the function of this package behind a callee: its declaration, or the literal that a variable is
// initialised with and never replaced.
func (g *Graph) body(callee types.Object) *Func {
	switch o := callee.(type) {
	case *types.Func:
		return g.decls[o]
	case *types.Var:
		defs := g.defs[o]
		if len(defs) != 1 || defs[0].Kind != Assigned {
			return nil
		}
		if os := g.Origins(defs[0].Value); len(os) == 1 {
			return g.function(os[0])
		}
	}
	return nil
}

// function returns the function of this package that a FuncValue is.
func (g *Graph) function(o Origin) *Func {
	if lit, ok := o.Expr.(*ast.FuncLit); ok {
		return g.lits[lit]
	}
	if fn, ok := o.Obj.(*types.Func); ok && o.Kind == FuncValue {
		return g.decls[fn]
	}
	return nil
}

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
				os := append([]Origin(nil), g.Origins(g.Arg(e, row.Arg))...)
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
	g.Index.Each(func(obj types.Object, rows []lib.Row) {
		for _, r := range rows {
			if r.Role == lib.Defaults {
				out = add(out, g.defaultsOf(obj, r, name)...)
			}
		}
	})
	return out
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
				out = add(out, g.Origins(g.Arg(call, row.Arg))...)
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
	if os := g.Origins(e); len(os) == 1 && os[0].Kind == Param {
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
		out = add(out, g.Origins(a)...)
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

// inline evaluates a result of a function of this package, with the call's arguments for its parameters.
func (g *Graph) inline(e *ast.CallExpr, fn *Func, index int) []Origin {
	var out []Origin
	for _, o := range g.Results(fn, index) {
		out = add(out, g.substitute(o, e, fn)...)
	}
	if len(out) == 0 {
		return unknown(e)
	}
	return out
}

func (g *Graph) substitute(o Origin, e *ast.CallExpr, fn *Func) []Origin {
	switch o.Kind {
	case Param:
		v, _ := o.Obj.(*types.Var)
		if p, ok := g.params[v]; ok && p.fn == fn {
			if arg := g.argFor(e, fn, v); arg != nil {
				return held(g.Origins(arg), v)
			}
			if inner := spread(e); inner != nil {
				return held(g.call(inner, p.index), v)
			}
			return unknown(e)
		}
	case Text:
		parts := []Origin{{Kind: Constant, Const: emptyString}}
		for _, p := range o.Parts {
			piece := []Origin{textOrigin(p.Text)}
			if p.Hole != nil {
				piece = g.substitute(*p.Hole, e, fn)
			}
			parts = concat(o.Expr, parts, piece)
		}
		return parts
	case Env:
		if o.nameFrom != nil {
			if arg := g.argFor(e, fn, o.nameFrom); arg != nil {
				o.Name, o.nameFrom = g.name(arg), g.soleParam(arg)
			}
		}
	case Struct:
		o.bind = g.bindings(o, e, fn)
	}
	return []Origin{o}
}

// spread returns the call g() in f(g()), nil if the arguments are given one by one.
func spread(e *ast.CallExpr) *ast.CallExpr {
	if len(e.Args) != 1 {
		return nil
	}
	inner, _ := ast.Unparen(e.Args[0]).(*ast.CallExpr)
	return inner
}

// held adds v to the variables that hold the structs among the origins.
func held(os []Origin, v *types.Var) []Origin {
	out := append([]Origin(nil), os...)
	for i := range out {
		if out[i].Kind == Struct {
			out[i].vars = append(out[i].vars[:len(out[i].vars):len(out[i].vars)], v)
		}
	}
	return out
}

// bindings adds the arguments of a call to those that a Struct origin has already.
func (g *Graph) bindings(o Origin, e *ast.CallExpr, fn *Func) map[*types.Var]ast.Expr {
	bind := make(map[*types.Var]ast.Expr, len(o.bind))
	for v, arg := range o.bind {
		bind[v] = arg
	}
	if fn.Sig == nil {
		return bind
	}
	for i := range fn.Sig.Params().Len() {
		if arg := g.argAt(e, fn.Sig, i); arg != nil {
			bind[fn.Sig.Params().At(i)] = arg
		}
	}
	if recv := fn.Sig.Recv(); recv != nil {
		bind[recv] = g.Arg(e, lib.Recv)
	}
	return bind
}

// Results evaluates what fn returns as result index, in terms of its own parameters.
func (g *Graph) Results(fn *Func, index int) []Origin {
	key := result{fn, index}
	if os, ok := g.memoResults[key]; ok {
		return os
	}
	cuts := g.cuts
	os := g.guarded(key, func() []Origin {
		var out []Origin
		for _, ret := range fn.returns {
			out = add(out, g.returned(fn, ret, index)...)
		}
		return out
	})
	if cuts == g.cuts {
		g.memoResults[key] = os
	}
	return os
}

func (g *Graph) returned(fn *Func, ret *ast.ReturnStmt, index int) []Origin {
	switch {
	case index < len(ret.Results)-1 && g.fails(ret):
		return nil // callers look at the error first
	case index < len(ret.Results) && (len(ret.Results) > 1 || fn.Sig == nil || fn.Sig.Results().Len() == 1):
		return g.Origins(ret.Results[index])
	case len(ret.Results) == 1: // return f()
		if call, ok := ast.Unparen(ret.Results[0]).(*ast.CallExpr); ok {
			return g.call(call, index)
		}
	case len(ret.Results) == 0 && fn.Sig != nil && index < fn.Sig.Results().Len():
		v := fn.Sig.Results().At(index)
		defs, _ := g.reaching(v, ret.Pos())
		var out []Origin
		for _, d := range defs {
			out = add(out, g.definition(d)...)
		}
		return out
	}
	return nil
}
