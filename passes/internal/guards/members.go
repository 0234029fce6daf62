package guards

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// members returns the paths that a list of public paths holds, as far as they are written out: the keys of a map, the
// elements of a slice, or what a function of this package looks for in the request.
func (c *checker) members(cond ssa.Value, depth int) []Exempt {
	switch v := cond.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return c.members(v.X, depth)
		}
	case *ssa.Extract:
		return c.members(v.Tuple, depth)
	case *ssa.Lookup:
		return c.written(v.X)
	case *ssa.Call:
		if fn := flow.Callee(v.Common()); fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "slices" {
			if fn.Name() == "Contains" && len(v.Common().Args) == 2 {
				return c.written(v.Common().Args[0])
			}
			return nil
		}
		if fn := c.body(v.Common()); fn != nil && depth < 3 {
			return c.sought(fn, depth)
		}
	}
	return nil
}

// sought returns the paths for which a function that gets the request says yes.
func (c *checker) sought(fn *ssa.Function, depth int) []Exempt {
	var out []Exempt
	for _, e := range c.exemptionsAt(fn, depth+1) {
		if e.By != ByMethod {
			out = append(out, e)
		}
	}
	for _, b := range fn.Blocks {
		ret, ok := last(b).(*ssa.Return)
		if !ok || len(ret.Results) != 1 {
			continue
		}
		if k, ok := ret.Results[0].(*ssa.Const); ok && k.Value != nil && k.Value.Kind() == constant.Bool && !constant.BoolVal(k.Value) && branchedTo(b) {
			return nil // it may say no to what it looks for
		}
		out = append(out, c.members(ret.Results[0], depth+1)...)
	}
	return out
}

// branchedTo reports whether a block is entered by a branch that holds, not as what is left over in the end.
func branchedTo(b *ssa.BasicBlock) bool {
	for _, p := range b.Preds {
		if branch, ok := branchOf(p); ok && p.Succs[0] == b && branch != nil {
			return true
		}
	}
	return false
}

// written returns the constant keys or elements of a variable of the package.
func (c *checker) written(v ssa.Value) []Exempt {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	g, ok := load.X.(*ssa.Global)
	if !ok {
		return nil
	}
	var out []Exempt
	add := func(v ssa.Value) {
		if text := flow.ConstText(v); text != "" && len(out) < maxPlaces {
			out = append(out, Exempt{ByPath, text})
		}
	}
	for _, val := range c.inGlobal[g] {
		if m, ok := val.(*ssa.MakeMap); ok {
			for _, ref := range *m.Referrers() {
				if up, ok := ref.(*ssa.MapUpdate); ok && !flow.IsFalse(up.Value) {
					add(up.Key)
				}
			}
			continue
		}
		elems, _ := flow.Variadic(val)
		for _, e := range elems {
			add(e)
		}
	}
	return out
}
