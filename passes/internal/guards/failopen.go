package guards

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// An opening is a branch on which a function does without the check that it makes otherwise.
type opening struct {
	way   way
	cond  ssa.Value
	why   string // when, for people
	quiet bool   // whether the operator asks for it by name
}

// close decides whether a function leaves its check out where it is so configured. That is a mistake of its own, which
// must not hide what the function checks otherwise: close returns what it does if it is not. It returns nil if there
// is no such branch.
func (c *checker) close(b *builder) *builder {
	openings := c.branches(b.f.fn)
	if len(openings) == 0 {
		return nil
	}
	closed := c.without(b.f.fn, openings)
	if !improves(b, closed) {
		return nil
	}
	c.opens(b.f.fn, closed, openings, func(rest []opening) *builder { return c.without(b.f.fn, rest) })
	c.flows[b.f.fn] = closed.f
	return closed
}

// opens notes those of the openings of a function that make the difference to what it does if it is closed. Without
// looks at it with some of them closed.
func (c *checker) opens(fn *ssa.Function, closed *builder, openings []opening, without func([]opening) *builder) {
	found := false
	for i, o := range openings {
		rest := append(append([]opening(nil), openings[:i]...), openings[i+1:]...)
		if len(rest) == 0 || improves(without(rest), closed) {
			c.open(fn, o)
			found = true
		}
	}
	if !found {
		c.open(fn, openings[0]) // each by itself is closed by another
	}
}

func (c *checker) open(fn *ssa.Function, o opening) {
	if !slices.ContainsFunc(c.openings[fn], func(p opening) bool { return p.way == o.way }) {
		c.openings[fn] = append(c.openings[fn], o)
	}
}

// without looks at a function as if some branches were never taken.
func (c *checker) without(fn *ssa.Function, openings []opening) *builder {
	f := &flowOf{c: c, fn: fn, cut: make(map[way]bool)}
	for _, o := range openings {
		f.cut[o.way] = true
	}
	f.solve()
	return c.build(f)
}

// improves reports whether something is checked in b that is not in a.
func improves(a, b *builder) bool {
	if a.next != nil && b.next != nil && more(a.nextSet, b.nextSet) || a.givesKnown && b.givesKnown && more(a.given, b.given) {
		return true
	}
	if a.callsImprove(b) {
		return true
	}
	for i := range a.proofs {
		for o, p := range a.proofs[i] {
			if outcome(o) != isFalse && more(p, b.proofs[i][o]) {
				return true
			}
		}
	}
	return false
}

func more(a, b set) bool {
	const signedIn = Authn | Key | Webhook | Optional
	if a.dead() || b.dead() {
		return false
	}
	return b.state&signedIn&^a.state != 0 && a.state&signedIn == 0 || b.needs&leftNeeds&^a.needs != 0 && a.needs&leftNeeds == 0 && a.state&signedIn == 0
}

// branches returns the branches of a function that depend on how it is configured, or on something that only its author
// knows.
func (c *checker) branches(fn *ssa.Function) []opening {
	var out []opening
	for _, b := range fn.Blocks {
		branch, ok := branchOf(b)
		if !ok {
			continue
		}
		for i, o := range []outcome{isTrue, isFalse} {
			if why, quiet, ok := c.configured(fn, branch.Cond, o); ok {
				out = append(out, opening{way{b, b.Succs[i]}, branch.Cond, why, quiet})
			}
		}
	}
	return out
}

// configured reports whether a condition turns out so for a setting or for a secret of the author's.
func (c *checker) configured(fn *ssa.Function, cond ssa.Value, o outcome) (why string, quiet, ok bool) {
	switch v := cond.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return c.configured(fn, v.X, o.not())
		}
		if name := c.settingName(fn, v); name != "" && gotype.IsBool(v.Type()) {
			return c.flag(name, o)
		}
	case *ssa.Call:
		switch name := callName(v.Common()); {
		case o == isTrue && c.asksStage(fn, v.Common()):
			return "for " + word(flow.ConstText(v.Common().Args[1])), false, true
		case c.getsRequest(v.Common()):
		case o == isTrue && anyWord(name, stages):
			return "in development", false, true
		case o == isFalse && anyWord(name, production):
			return "outside production", false, true
		}
	case *ssa.BinOp:
		return c.comparison(fn, v, o)
	}
	return "", false, false
}

// asksStage reports whether a call looks in a setting, or in a host that the client names, for that of a developer.
func (c *checker) asksStage(fn *ssa.Function, call *ssa.CallCommon) bool {
	obj := flow.Callee(call)
	if obj == nil || obj.Pkg() == nil || obj.Pkg().Path() != "strings" || len(call.Args) != 2 {
		return false
	}
	switch obj.Name() {
	case "HasPrefix", "HasSuffix", "Contains":
		return anyWord(flow.ConstText(call.Args[1]), stages) && (isHost(call.Args[0]) || c.settingName(fn, call.Args[0]) != "")
	}
	return false
}

// isHost reports whether a value is the Host of a request, which is what the client says it is.
func isHost(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	pkg, name := typeName(addr.X.Type())
	f := field(addr.X, addr.Field)
	return f != nil && f.Name() == "Host" && pkg == "net/http" && name == "Request"
}

// failOpen reports the openings of a function.
func (c *checker) failOpen(f *flowOf) {
	for i, o := range c.openings[f.fn] {
		// Of several conditions in one, env == "" || env == "development", one is enough to be told.
		again := slices.ContainsFunc(c.openings[f.fn][i+1:], func(p opening) bool { return !p.quiet && p.way.to == o.way.to })
		if o.quiet || again {
			continue
		}
		e := c.shown(o.cond)
		if e == nil {
			e = c.variableIn(f.fn, o.cond)
		}
		if e == nil {
			continue
		}
		c.problem(f, e, Problem{
			Category: "fail-open",
			Message:  "authentication is left out " + o.why + ": whoever finds out gets in; refuse instead",
		})
	}
}

// variableIn returns where the conditions of a function name the variable that one of them is: a load of one has no
// position of its own.
func (c *checker) variableIn(fn *ssa.Function, cond ssa.Value) (found ast.Expr) {
	for {
		load, ok := cond.(*ssa.UnOp)
		if !ok {
			break
		}
		cond = load.X
	}
	if fn.Syntax() == nil || !cond.Pos().IsValid() {
		return nil
	}
	ast.Inspect(fn.Syntax(), func(n ast.Node) bool {
		branch, ok := n.(*ast.IfStmt)
		if !ok || found != nil {
			return found == nil
		}
		for n := range ast.Preorder(branch.Cond) {
			id, ok := n.(*ast.Ident)
			if obj := c.pass.TypesInfo.Uses[id]; ok && obj != nil && obj.Pos() == cond.Pos() && found == nil {
				found = id
			}
		}
		return true
	})
	return found
}
