package guards

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// exempts reports whether a branch on a condition is taken only by requests with a certain path or method.
func (c *checker) exempts(cond ssa.Value, o outcome) (Exempt, bool) {
	switch v := cond.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return c.exempts(v.X, o.not())
		}
	case *ssa.BinOp:
		if (v.Op == token.EQL) != (o == isTrue) || v.Op != token.EQL && v.Op != token.NEQ {
			return Exempt{}, false
		}
		x, y := v.X, v.Y
		if _, ok := x.(*ssa.Const); ok {
			x, y = y, x
		}
		if by, ok := c.routed(x); ok && flow.ConstText(y) != "" {
			return Exempt{by, flow.ConstText(y)}, true
		}
	case *ssa.Lookup, *ssa.Extract:
		return c.listed(cond, o)
	case *ssa.Call:
		fn := flow.Callee(v.Common())
		args := v.Common().Args
		if name := c.nameOfSetting(v.Common().Value); fn == nil && anyWord(name, publics) && c.getsRequest(v.Common()) {
			return Exempt{ByList, name}, o == isTrue // config.Skipper(c)
		}
		if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" {
			return c.listed(cond, o)
		}
		if o != isTrue || len(args) != 2 {
			return Exempt{}, false
		}
		by, ok := c.routed(args[0])
		if !ok || by != ByPath || flow.ConstText(args[1]) == "" {
			return Exempt{}, false
		}
		switch fn.Name() {
		case "HasPrefix":
			return Exempt{ByPrefix, flow.ConstText(args[1])}, true
		case "HasSuffix":
			return Exempt{BySuffix, flow.ConstText(args[1])}, true
		case "Contains":
			return Exempt{ByPart, flow.ConstText(args[1])}, true
		}
	}
	return Exempt{}, false
}

// listed reports whether a question about the path is one for a list that is named for what it holds: public paths, or
// guarded ones.
func (c *checker) listed(cond ssa.Value, o outcome) (Exempt, bool) {
	if !gotype.IsBool(cond.Type()) || !c.taint(cond).routed {
		return Exempt{}, false
	}
	var names []string
	seen := make(map[ssa.Value]bool) // a value can be an argument many times
	var look func(v ssa.Value)
	look = func(v ssa.Value) {
		if seen[v] {
			return
		}
		seen[v] = true
		switch v := v.(type) {
		case *ssa.Call:
			names = append(names, callName(v.Common()))
			for _, a := range v.Common().Args {
				look(a)
			}
		case *ssa.Extract:
			look(v.Tuple)
		case *ssa.Lookup:
			look(v.X)
		case *ssa.UnOp:
			names = append(names, c.nameOfSetting(v))
		case *ssa.Slice:
			look(v.X)
		}
	}
	look(cond)
	for _, name := range names {
		switch {
		case anyWord(name, publics):
			return Exempt{ByList, name}, o == isTrue
		case anyWord(name, guardeds):
			return Exempt{ByList, name}, o == isFalse
		}
	}
	return Exempt{}, false
}

var (
	publics  = wordSet("public skip skipped skipper exempt exempted whitelist whitelisted allowlist open anonymous unprotected unauthenticated bypass excluded exclude noauth ignore ignored")
	guardeds = wordSet("protected private secured guarded require requires required needs restricted")
)

// exemptions returns all kinds of requests that a function tells apart, in the order of its blocks.
func (c *checker) exemptions(fn *ssa.Function) []Exempt { return c.exemptionsAt(fn, 0) }

func (c *checker) exemptionsAt(fn *ssa.Function, depth int) []Exempt {
	var out []Exempt
	for _, b := range fn.Blocks {
		branch, ok := branchOf(b)
		if !ok {
			continue
		}
		for i, o := range []outcome{isTrue, isFalse} {
			e, ok := c.exempts(branch.Cond, o)
			if ok && len(out) < maxPlaces && (e.By != ByMethod || !c.asksPath(b.Succs[i]) && !c.pathAsked(b)) {
				out = append(out, e)
				if e.By == ByList && anyWord(e.Text, publics) {
					out = append(out, c.members(branch.Cond, depth)...)
				}
			}
		}
	}
	return out
}

// asksPath reports whether a block only goes on to tell requests apart: a method that is asked for with a path exempts
// nothing by itself.
func (c *checker) asksPath(b *ssa.BasicBlock) bool {
	branch, ok := branchOf(b)
	if !ok || len(b.Preds) != 1 {
		return false
	}
	for _, o := range []outcome{isTrue, isFalse} {
		if _, ok := c.exempts(branch.Cond, o); ok {
			return true
		}
	}
	return false
}

// pathAsked is asksPath for a method that is asked for after the path.
func (c *checker) pathAsked(b *ssa.BasicBlock) bool {
	if len(b.Preds) != 1 {
		return false
	}
	branch, ok := branchOf(b.Preds[0])
	if !ok {
		return false
	}
	o := isTrue
	if b == b.Preds[0].Succs[1] {
		o = isFalse
	}
	_, ok = c.exempts(branch.Cond, o)
	return ok
}

// routed reports whether a value is the path or the method of the request.
func (c *checker) routed(v ssa.Value) (Test, bool) {
	switch c.origin(v).Part {
	case URLPath:
		return ByPath, true
	case Method:
		return ByMethod, true
	}
	return 0, false
}

// routing returns what is known behind a question about the path whose answer can't be told from here: the list that
// was looked at may be one of public paths or one of guarded ones.
func (c *checker) routing(cond ssa.Value) set {
	for {
		not, ok := cond.(*ssa.UnOp)
		if !ok || not.Op != token.NOT {
			break
		}
		cond = not.X
	}
	for _, o := range []outcome{isTrue, isFalse} {
		if _, ok := c.exempts(cond, o); ok {
			return set{}
		}
	}
	switch v := cond.(type) {
	case *ssa.Call, *ssa.Extract, *ssa.Lookup:
		if gotype.IsBool(cond.Type()) && c.taint(cond).routed {
			return set{state: Maybe}
		}
	case *ssa.BinOp:
		_, fixed := v.Y.(*ssa.Const)
		if !fixed && c.taint(cond).routed {
			return set{state: Maybe}
		}
	}
	return set{}
}
