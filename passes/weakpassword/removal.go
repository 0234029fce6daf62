package weakpassword

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A removesFact says that a handler takes a second factor from a user, and that nothing in its package asks who he is
// once more, or whether he may do that to others. Its routes are for another package to know.
type removesFact struct {
	// Call is what it calls, At where.
	Call, At string
}

// AFact marks removesFact as a fact.
func (*removesFact) AFact() {}

// String describes the fact.
func (f *removesFact) String() string { return "calls " + f.Call + " at " + f.At }

// removal reports handlers that take a second factor from a user although whoever holds a session may be its thief. They
// are judged by all that the package shows, as long as it also shows the route: what stands around a route in another
// package is judged there.
func (c *checker) removal() {
	facts := c.foreignRemovals()
	calls := c.graph.Uses(lib.RemovesFactor)
	if len(facts)+len(calls) == 0 || c.asksWho() {
		return
	}
	for _, use := range calls {
		if c.InTest(use.Call.Pos()) {
			continue
		}
		callee := c.graph.Callee(use.Call)
		if callee == nil {
			continue
		}
		name := "user." + callee.Name()
		for _, h := range c.handlersOf(c.graph.FuncAt(use.Call.Pos()), nil) {
			if h.Obj == nil || c.registered(h.Obj) {
				c.report(report.Head(use.Call), "mfa-removed", name+" takes a second factor away for whoever holds the session; require clerkhttp.NeedsSessionReverification, or an administrator")
			} else if h.Obj.Exported() {
				c.pass.ExportObjectFact(h.Obj, &removesFact{name, c.place(use.Call)})
			}
		}
	}
	for _, r := range facts {
		c.report(r.id, "mfa-removed", r.id.Name+" calls "+r.fact.Call+" ("+r.fact.At+") for whoever holds the session; require clerkhttp.NeedsSessionReverification, or an administrator")
	}
}

// A foreignRemoval is a mention of a handler of another package that removes a second factor.
type foreignRemoval struct {
	id   *ast.Ident
	fact *removesFact
}

func (c *checker) foreignRemovals() []foreignRemoval {
	removing := facts.Imported[*removesFact](c.pass)
	if len(removing) == 0 {
		return nil
	}
	var out []foreignRemoval
	c.eachIdent(func(id *ast.Ident) {
		fn, ok := c.pass.TypesInfo.Uses[id].(*types.Func)
		if ok && removing[fn.Origin()] != nil {
			out = append(out, foreignRemoval{id, removing[fn.Origin()]})
		}
	})
	return out
}

// eachIdent calls f for the identifiers of the package that are not in tests.
func (c *checker) eachIdent(f func(*ast.Ident)) {
	for _, file := range c.pass.Files {
		if c.InTest(file.Pos()) {
			continue
		}
		for n := range ast.Preorder(file) {
			if id, ok := n.(*ast.Ident); ok {
				f(id)
			}
		}
	}
}

// handlersOf returns the handlers from which a function is called, itself if it is one. What takes a framework's context
// and is only called by others is a part of theirs.
func (c *checker) handlersOf(f *trace.Func, seen []*trace.Func) (out []*trace.Func) {
	if f == nil || slices.Contains(seen, f) || len(seen) > maxCallers {
		return nil
	}
	seen = append(seen, f)
	serves := f.Sig != nil && handler.Of(c.uses, f.Sig) != 0
	switch {
	case f.Obj == nil && serves:
		return []*trace.Func{f}
	case f.Obj == nil:
		return c.handlersOf(f.Outer, seen)
	}
	for _, call := range c.graph.Calls(f.Obj) {
		if !c.InTest(call.Pos()) {
			out = append(out, c.handlersOf(c.graph.FuncAt(call.Pos()), seen)...)
		}
	}
	if serves && (len(out) == 0 || c.registered(f.Obj)) {
		out = append(out, f)
	}
	return out
}

// maxCallers bounds how many functions stand between a handler and the call.
const maxCallers = 6

// registered reports whether the package hands the function or method to somebody who calls it.
func (c *checker) registered(fn *types.Func) (found bool) {
	called := make(map[*ast.Ident]bool)
	for _, call := range c.graph.Calls(fn) {
		switch fun := ast.Unparen(call.Fun).(type) {
		case *ast.Ident:
			called[fun] = true
		case *ast.SelectorExpr:
			called[fun.Sel] = true
		}
	}
	c.eachIdent(func(id *ast.Ident) {
		if use, ok := c.pass.TypesInfo.Uses[id].(*types.Func); ok && use.Origin() == fn && !called[id] {
			found = true
		}
	})
	return found
}

// asksWho reports whether anything in the package asks for a fresh proof of who the user is, or whether he may do that:
// the symbols of the table, or names that say so.
func (c *checker) asksWho() (found bool) {
	c.eachIdent(func(id *ast.Ident) {
		if found {
			return
		}
		obj := c.pass.TypesInfo.Uses[id]
		if obj == nil {
			obj = c.pass.TypesInfo.Defs[id]
		}
		found = obj != nil && (c.asks(obj) || sayingSo(stage.Words(obj.Name())))
	})
	return found
}

func (c *checker) asks(obj types.Object) bool {
	return lib.HasRole(c.uses.Rows(obj), lib.AsksAgain)
}

var (
	// mayDo are words of names that speak of more rights than a user's own.
	mayDo = stage.Set("admin admins administrator superuser role roles permission permissions authorize authorized staff operator reverify reverification reverified reauth reauthenticate stepup sudo elevated")
	proof = stage.Set("verify verified validate check compare confirm confirmed require required fresh")
	of    = stage.Set("totp otp password passcode code factor mfa 2fa challenge")
)

// sayingSo reports whether the words of a name are about rights or fresh proofs.
func sayingSo(words []string) bool {
	has := func(set map[string]bool) bool {
		return slices.ContainsFunc(words, func(w string) bool { return set[w] })
	}
	return has(mayDo) || has(proof) && has(of)
}

// place names a position for readers of other packages.
func (c *checker) place(n ast.Node) string { return facts.Place(c.pass.Fset, n.Pos()) }
