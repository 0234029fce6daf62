package trace

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A struct field is told apart by its declaration. This file holds the cases in which the instance can be told.

// onCopy reports whether an assignment to a field changes nothing but a copy on its way out, as in a method
// Redacted() with a value receiver. A default for an empty field is different: it is assigned under a condition.
func (g *Graph) onCopy(d *Def) bool {
	if d.Base == nil || d.branch != nil {
		return false
	}
	id, ok := ast.Unparen(d.Base).(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := g.info.Uses[id].(*types.Var)
	if !ok || v.Pkg() != g.pass.Pkg || v.Parent() == g.pass.Pkg.Scope() {
		return false
	}
	if _, ok := v.Type().Underlying().(*types.Struct); !ok {
		return false
	}
	if _, ok := g.params[v]; ok {
		return true
	}
	for _, def := range g.defs[v] {
		if def.Kind != Assigned {
			return false
		}
		switch ast.Unparen(def.Value).(type) {
		case *ast.StarExpr, *ast.Ident, *ast.SelectorExpr:
		default:
			return false
		}
	}
	return len(g.defs[v]) > 0
}

// instances returns the struct literals that x in x.f can be: those of a local variable, or those that every call in
// the package gives the parameter or receiver x. It fails if anything else can be there.
func (g *Graph) instances(x ast.Expr) ([]Origin, bool) {
	id, ok := ast.Unparen(x).(*ast.Ident)
	if !ok {
		return nil, false
	}
	base, ok := g.info.Uses[id].(*types.Var)
	if !ok || base.Pkg() != g.pass.Pkg || g.escaped[base] || g.shared[base] {
		return nil, false
	}
	if base.Parent() == g.pass.Pkg.Scope() && (base.Exported() || len(g.defs[base]) != 1) {
		return nil, false
	}
	os := g.variable(id, base)
	if len(os) == 1 && os[0].Kind == Param {
		os = g.passedBy(base)
	}
	for _, o := range os {
		if o.Kind != Struct || o.Expr == nil || slices.ContainsFunc(o.vars, g.changed) {
			return nil, false
		}
	}
	return os, len(os) > 0
}

// changed reports whether code that is not followed may have changed what v holds or points to.
func (g *Graph) changed(v *types.Var) bool { return g.escaped[v] || g.shared[v] }

// passedBy evaluates what the package's calls give a parameter. It is nil if other packages can call the function,
// or the function is used as a value.
func (g *Graph) passedBy(v *types.Var) []Origin {
	p, ok := g.params[v]
	if !ok || p.fn.Obj == nil || g.reachable(p.fn.Obj) || g.valued[p.fn.Obj] {
		return nil
	}
	return g.guarded(p, func() (out []Origin) {
		for _, call := range g.calls[p.fn.Obj] {
			arg := g.argAt(call, p.fn.Sig, p.index)
			if arg == nil {
				return nil
			}
			out = add(out, held(g.origins(arg), v)...)
		}
		return out
	})
}

// reachable reports whether another package can call fn.
func (g *Graph) reachable(fn *types.Func) bool {
	if !fn.Exported() {
		return false
	}
	if recv := fn.Signature().Recv(); recv != nil {
		n := namedType(recv.Type())
		return n == nil || n.Obj().Exported()
	}
	return true
}

// completes reports whether the function of which v is a parameter sets fields of the struct that it gets, or has that
// done: what its callers leave out is not left out in the end.
func (g *Graph) completes(v *types.Var) bool {
	return g.escaped[v] || g.shared[v] || g.setsFields(v, v.Type(), maxNested)
}

func (g *Graph) setsFields(v *types.Var, t types.Type, depth int) bool {
	st := gotype.Struct(t)
	if st == nil || depth == 0 {
		return false
	}
	for f := range st.Fields() {
		for _, d := range g.defs[f.Origin()] {
			if g.through(d.Base, []*types.Var{v}) {
				return true
			}
		}
		if f.Embedded() && g.setsFields(v, f.Type(), depth-1) {
			return true
		}
	}
	return false
}

func namedType(t types.Type) *types.Named {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, _ := types.Unalias(t).(*types.Named)
	return n
}

// entryAt evaluates x[i] with a constant i, where all that x can be is literals in sight.
func (g *Graph) entryAt(e *ast.IndexExpr) ([]Origin, bool) {
	index := g.info.Types[e.Index].Value
	if index == nil {
		return nil, false
	}
	lits, ok := g.tables(e.X)
	if !ok {
		return nil, false
	}
	var out []Origin
	for _, lit := range lits {
		if value := g.entryOfTable(lit, index); value != nil {
			out = add(out, g.origins(value)...)
		} else {
			out = add(out, Origin{Kind: Null, Expr: e})
		}
	}
	return out, true
}

// tables returns the map, slice or array literals that e is.
func (g *Graph) tables(e ast.Expr) ([]*ast.CompositeLit, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return []*ast.CompositeLit{e}, true
	case *ast.Ident:
		v, ok := g.info.Uses[e].(*types.Var)
		if !ok || v.Pkg() != g.pass.Pkg || g.escaped[v] || len(g.defs[v]) == 0 {
			return nil, false
		}
		var lits []*ast.CompositeLit
		for _, d := range g.defs[v] {
			lit, ok := ast.Unparen(orBlank(d.Value)).(*ast.CompositeLit)
			if d.Kind != Assigned || !ok {
				return nil, false
			}
			lits = append(lits, lit)
		}
		return lits, true
	}
	return nil, false
}

func (g *Graph) entryOfTable(lit *ast.CompositeLit, index constant.Value) ast.Expr {
	for i, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			if n, exact := constant.Int64Val(constant.ToInt(index)); exact && n == int64(i) {
				return elt
			}
			continue
		}
		if key := g.info.Types[kv.Key].Value; key != nil && key.Kind() == index.Kind() && constant.Compare(key, token.EQL, index) {
			return kv.Value
		}
	}
	return nil
}

// implementation returns the one method of the package that a call through one of its own interfaces can run, nil if
// there are several or none.
func (g *Graph) implementation(m *types.Func) *types.Func {
	recv := m.Signature().Recv()
	if recv == nil || m.Pkg() != g.pass.Pkg {
		return nil
	}
	iface, ok := recv.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	var found *types.Func
	scope := g.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || types.IsInterface(tn.Type()) {
			continue
		}
		if n, ok := tn.Type().(*types.Named); !ok || n.TypeParams().Len() > 0 || !types.Implements(types.NewPointer(n), iface) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(tn.Type()), false, m.Pkg(), m.Name())
		fn, ok := obj.(*types.Func)
		if !ok || found != nil {
			return nil
		}
		found = fn
	}
	return found
}
