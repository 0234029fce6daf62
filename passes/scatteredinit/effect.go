package scatteredinit

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// summarize finds the effect of every function.
func (c *checker) summarize() {
	for _, f := range c.funcs {
		c.effectOf(f)
	}
}

// effectOf returns what a call of f does. Functions that call each other add nothing to what the others do.
func (c *checker) effectOf(f *function) setupFact {
	if f.done || f.active {
		return f.effect
	}
	f.active = true
	for _, e := range c.inOrder(f) {
		if e.started {
			continue // whether it comes before what follows is open
		}
		c.add(&f.effect, e, f)
	}
	f.active, f.done = false, true
	return f.effect
}

// inOrder returns the events of f and of the literals that run as a part of it.
func (c *checker) inOrder(f *function) []*event {
	events := slices.Clone(f.events)
	for _, g := range c.funcs {
		if g.outer == f && g.node != nil && f.node != nil && (g.how == runs || g.how == once) {
			events = append(events, c.inOrder(g)...)
		}
	}
	slices.SortStableFunc(events, func(a, b *event) int { return int(a.call.Pos() - b.call.Pos()) })
	return events
}

// add adds what e does to the effect of f.
func (c *checker) add(effect *setupFact, e *event, f *function) {
	if place, pos := c.usesKey(e); place != "" && effect.Sets == "" && effect.Uses == "" {
		effect.Uses, effect.usesAt = place, pos
	}
	if place, pos := c.setsKey(e); place != "" && effect.Sets == "" {
		effect.Sets, effect.setsAt = place, pos
	}
	if what, place, keys := c.makes(e); place != "" && effect.Makes == "" && e.in == f && !c.lazy(e).is {
		if params, ok := c.decides(e, f); ok {
			effect.Makes, effect.What, effect.Keys, effect.Params = place, what, keys, params
		}
	}
	if kind, loader := c.loadsFrom(e); kind != 0 && effect.loads != lib.IntoEnvironment {
		effect.loads, effect.loader, effect.loadsAt = kind, loader, e.call.Pos()
		if kind == lib.IntoEnvironment {
			effect.Loads = c.place(e.call.Pos())
		}
	}
}

// setsKey returns where e sets the shared key, "" if it does not.
func (c *checker) setsKey(e *event) (string, token.Pos) {
	switch {
	case e.row.Role == lib.SetsUp && e.row.Of == lib.SharedKey:
		return c.place(e.call.Pos()), e.call.Pos()
	case e.target != nil:
		effect := c.effectOf(e.target)
		return effect.Sets, effect.setsAt
	case e.fact != nil:
		return e.fact.Sets, token.NoPos
	}
	return "", token.NoPos
}

// usesKey returns where e uses or copies the shared key before setting it, "" if it does not.
func (c *checker) usesKey(e *event) (string, token.Pos) {
	switch {
	case e.row.Role == lib.CallsBackend, c.copiesKey(e):
		return c.place(e.call.Pos()), e.call.Pos()
	case e.target != nil:
		effect := c.effectOf(e.target)
		return effect.Uses, effect.usesAt
	case e.fact != nil:
		return e.fact.Uses, token.NoPos
	}
	return "", token.NoPos
}

// makes returns what e makes and where, if that is a client or keyset.
func (c *checker) makes(e *event) (what, place string, keys bool) {
	switch {
	case e.row.Role == lib.MakesClient && !e.inSetup():
		return c.symbol(e.callee), c.place(e.call.Pos()), e.row.Of == lib.Keyset
	case e.target != nil:
		effect := c.effectOf(e.target)
		return effect.What, effect.Makes, effect.Keys
	case e.fact != nil:
		return e.fact.What, e.fact.Makes, e.fact.Keys
	}
	return "", "", false
}

// inSetup reports whether what e makes is handed to a call that sets the SDK up, which is the one to report.
func (e *event) inSetup() bool {
	for _, other := range e.in.events {
		if other.row.Role == lib.SetsUp && other.call.Lparen < e.call.Pos() && e.call.End() <= other.call.End() {
			return true
		}
	}
	return false
}

// loadsFrom returns whether e reads settings from a file, and by which package.
func (c *checker) loadsFrom(e *event) (lib.Kind, *types.Package) {
	switch {
	case e.row.Role == lib.LoadsSettings:
		return e.row.Of, e.callee.Pkg()
	case e.target != nil:
		effect := c.effectOf(e.target)
		return effect.loads, effect.loader
	case e.fact != nil && e.fact.Loads != "":
		return lib.IntoEnvironment, nil
	}
	return 0, nil
}

// symbol is how a reader of this package refers to a function.
func (c *checker) symbol(obj types.Object) string {
	if fn, ok := obj.(*types.Func); ok && fn.Signature().Recv() != nil || obj.Pkg() == nil || obj.Pkg() == c.pass.Pkg {
		return obj.Name()
	}
	return obj.Pkg().Name() + "." + obj.Name()
}

// config returns what decides what e makes: the configuration, or the arguments of a function that are its parts. It
// returns false if that can't be told.
func (c *checker) config(e *event) ([]ast.Expr, bool) {
	var params uint32
	switch {
	case e.row.Role == lib.MakesClient:
		arg := c.graph.Arg(e.call, e.row.Arg)
		return []ast.Expr{arg}, arg != nil
	case e.target != nil:
		params = c.effectOf(e.target).Params
	case e.fact != nil:
		params = e.fact.Params
	}
	var args []ast.Expr
	for i := range maxParams {
		if params&(1<<i) == 0 {
			continue
		}
		arg := c.graph.Arg(e.call, i)
		if arg == nil {
			return nil, false
		}
		args = append(args, arg)
	}
	return args, true
}

// maxParams is how many parameters setupFact.Params has bits for.
const maxParams = 32

// decides returns the parameters of f that decide what e makes. It returns false if something else does that f gets with
// each call.
func (c *checker) decides(e *event, f *function) (params uint32, ok bool) {
	config, ok := c.config(e)
	if !ok || f.sig == nil || f.sig.Params().Len() > maxParams {
		return 0, ok && f.sig == nil
	}
	for i := range f.sig.Params().Len() {
		if c.dependsOn(config, f, f.sig.Params().At(i)) {
			params |= 1 << i
		}
	}
	return params, params != 0 || !c.depends(config, f)
}

// copiesKey reports whether e makes a client that copies the shared key, because its configuration has none.
func (c *checker) copiesKey(e *event) bool {
	if e.row.Role != lib.MakesClient || e.row.Of != lib.APIClient || e.inSetup() {
		return false
	}
	arg := c.graph.Arg(e.call, e.row.Arg)
	if arg == nil {
		return false
	}
	arg = ast.Unparen(arg)
	if id, ok := arg.(*ast.Ident); ok {
		v, ok := c.pass.TypesInfo.Uses[id].(*types.Var)
		if !ok || v.IsField() || len(c.graph.Defs(v)) != 1 || c.changed(v) {
			return false
		}
		arg = ast.Unparen(c.graph.Defs(v)[0].Value)
	}
	if addr, ok := arg.(*ast.UnaryExpr); ok && addr.Op == token.AND {
		arg = ast.Unparen(addr.X)
	}
	lit, ok := arg.(*ast.CompositeLit)
	return ok && !c.mayHoldKey(lit)
}

// mayHoldKey reports whether a literal sets anything that could be the key.
func (c *checker) mayHoldKey(lit *ast.CompositeLit) bool {
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			return true
		}
		key, ok := kv.Key.(*ast.Ident)
		if !ok || key.Name == "Key" {
			return true
		}
		if key.Name == "BackendConfig" {
			inner, ok := ast.Unparen(kv.Value).(*ast.CompositeLit)
			if !ok || c.mayHoldKey(inner) {
				return true
			}
		}
	}
	return false
}

// changed reports whether the package assigns to a field of v.
func (c *checker) changed(v *types.Var) bool {
	for _, file := range c.pass.Files {
		if v.Parent() != c.pass.Pkg.Scope() && (v.Pos() < file.FileStart || v.Pos() > file.FileEnd) {
			continue
		}
		for n := range ast.Preorder(file) {
			assign, ok := n.(*ast.AssignStmt)
			if !ok {
				continue
			}
			for _, lhs := range assign.Lhs {
				if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && c.root(sel) == v {
					return true
				}
			}
		}
	}
	return false
}

// root returns the variable that a chain of selectors, indexes and dereferences starts at.
func (c *checker) root(e ast.Expr) *types.Var {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			if v, ok := c.pass.TypesInfo.Uses[x.Sel].(*types.Var); ok && !v.IsField() {
				return v // a variable of another package
			}
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.Ident:
			v, _ := c.pass.TypesInfo.ObjectOf(x).(*types.Var)
			return v
		default:
			return nil
		}
	}
}
