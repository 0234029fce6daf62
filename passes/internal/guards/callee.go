package guards

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// body returns the function of this package that a call calls, nil if it calls another or none in particular.
func (c *checker) body(call *ssa.CallCommon) *ssa.Function {
	fn := call.StaticCallee()
	if fn == nil {
		if call.IsInvoke() {
			return c.own(c.implementation(call.Method))
		}
		if lit := c.literal(call.Value); lit != nil && c.names[lit] != (funcName{}) {
			return lit
		}
		return nil
	}
	if obj := flow.Declared(fn); obj != nil {
		return c.own(obj)
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if c.names[fn] == (funcName{}) {
		return nil
	}
	return fn
}

// literal returns the literal that a local variable holds, or that a function of the package returns, be it by way of a
// variable: middleware that is made once and called for each request. It returns nil if v is no such literal.
func (c *checker) literal(v ssa.Value) *ssa.Function {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		vals := c.stored(load.X, load)
		if len(vals) != 1 {
			return nil
		}
		if lit := closure(vals[0].val); lit != nil {
			return lit
		}
		v = vals[0].val
	}
	made, ok := v.(*ssa.Call)
	if !ok || made.Common().StaticCallee() == nil {
		return nil
	}
	maker := c.body(made.Common())
	if maker == nil || maker.Signature.Results().Len() != 1 {
		return nil
	}
	var lit *ssa.Function
	for _, b := range maker.Blocks {
		ret, ok := last(b).(*ssa.Return)
		if !ok {
			continue
		}
		fn := closure(flow.Strip(ret.Results[0]))
		if fn == nil || lit != nil && lit != fn {
			return nil
		}
		lit = fn
	}
	return lit
}

// own returns the form of a function that is declared in this package with a body.
func (c *checker) own(fn *types.Func) *ssa.Function {
	if fn == nil || fn.Pkg() != c.pass.Pkg {
		return nil
	}
	f := c.prog.Func(fn)
	if f == nil || len(f.Blocks) == 0 {
		return nil
	}
	return f
}

// of returns the summary of what a call calls, nil if nothing is known of it.
func (c *checker) of(call *ssa.CallCommon) *Summary {
	if fn := c.body(call); fn != nil {
		return c.specialized(fn, call)
	}
	fn := flow.Callee(call)
	if fn == nil {
		return nil
	}
	if call.IsInvoke() {
		if fn = c.implementation(fn); fn == nil {
			return nil
		}
	}
	return c.imported(fn)
}

// imported returns the summary of a function of another package.
func (c *checker) imported(fn *types.Func) *Summary {
	if fn.Pkg() == nil {
		return nil
	}
	funcs := c.facts[fn.Pkg().Path()]
	if funcs == nil {
		return nil // of a library, as most are: spares the name
	}
	fn = fn.Origin()
	s, ok := c.others[fn]
	if !ok {
		s = funcs[funcName{nameOf(fn), 0}]
		c.others[fn] = s
	}
	return s
}

// byPath returns the summary of a function of another package, or of this one once its functions are summed up.
func (c *checker) byPath(pkg string, name funcName) *Summary {
	if pkg != c.pass.Pkg.Path() {
		return c.facts[pkg][name]
	}
	if fn := c.byName[name]; fn != nil {
		return c.summaries[fn]
	}
	return nil
}
