package uncheckedclaims

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A setup is what the options of a verification say.
type setup struct {
	// requires are the claims that the library compares, and asked those of them that an option names.
	requires, asked claims
	// drops are the options that switch comparisons off.
	drops []drop
	// unknown is set if there are options that can't be seen: from configuration, or from a caller.
	unknown bool
	// remote and local say where the keys come from.
	remote, local bool
	// fills are the pointers that options have the claims written to.
	fills []ssa.Value
}

// A drop is an option that switches a comparison off.
type drop struct {
	claims claims
	at     ast.Expr
	name   string
}

// verification evaluates the options of a call that verifies a token: its arguments, and those that its receiver was
// made with.
func (c *checker) verification(call *ast.CallExpr, row lib.Row) setup {
	var s setup
	s.requires = claimOf(row.Of)
	c.arguments(&s, call, 0)
	if recv := c.receiver(call); recv != nil {
		// A receiver of a library that compares nothing has no options that could change that.
		c.option(&s, recv, row.Of != 0, 0)
	}
	return s
}

// receiver returns the receiver of a method call, nil for a function.
func (c *checker) receiver(call *ast.CallExpr) ast.Expr {
	if fn, ok := c.graph.Callee(call).(*types.Func); ok && fn.Signature().Recv() != nil {
		return c.graph.Arg(call, lib.Recv)
	}
	return nil
}

// arguments evaluates those arguments of a call that can be options: variadic ones, structs and calls.
func (c *checker) arguments(s *setup, call *ast.CallExpr, depth int) {
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok || depth > 4 {
		return
	}
	sig := fn.Signature()
	filled, fills := c.rowOf(fn, lib.FillsClaims)
	for i, a := range call.Args {
		if fills && i >= filled.Arg && sig.Variadic() && filled.Arg == sig.Params().Len()-1 {
			return // these are where the claims go
		}
		variadic := sig.Variadic() && i >= sig.Params().Len()-1
		c.option(s, a, variadic && !gotype.IsString(c.pass.TypesInfo.TypeOf(a)), depth)
	}
}

// option evaluates an expression that may be an option. What can't be seen is unknown if sure says that it is one.
func (c *checker) option(s *setup, e ast.Expr, sure bool, depth int) {
	if c.hasOptions(c.pass.TypesInfo.TypeOf(e)) {
		sure = true
	}
	for _, o := range c.origins(e) {
		if f := c.facts[c.called(o)]; f != nil && f.Keys {
			s.remote = true
			continue
		}
		switch o.Kind {
		case trace.Null, trace.Constant:
		case trace.Struct:
			c.fields(s, o, e, sure)
		case trace.Call:
			call, ok := o.Expr.(*ast.CallExpr)
			switch {
			case ok && c.uses.KnownObject(o.Obj):
				c.optionCall(s, call, o.Obj, depth)
			case sure:
				s.unknown = true
			}
		default:
			s.unknown = s.unknown || sure
		}
	}
}

// origins leaves out what another package may have put into a field that it can't name.
func (c *checker) origins(e ast.Expr) []trace.Origin {
	all := c.graph.Origins(e)
	var out []trace.Origin
	for _, o := range all {
		if o.Kind != trace.Field || o.Obj == nil || o.Obj.Exported() {
			out = append(out, o)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

// optionCall evaluates a call of a library that may return an option, or something that was made with options.
func (c *checker) optionCall(s *setup, call *ast.CallExpr, obj types.Object, depth int) {
	for _, row := range c.uses.Rows(obj) {
		switch row.Role {
		case lib.RequiresClaim:
			c.require(s, call, row)
		case lib.DropsCheck:
			if c.isOn(call, row) {
				s.drops = append(s.drops, drop{claimOf(row.Of), call, qualified(obj)})
			}
		case lib.KeepsCheck:
			switch on, known := c.constant(c.graph.Arg(call, row.Arg)); {
			case !known:
				s.unknown = true
			case on:
				s.requires |= expiry
			default:
				s.drops = append(s.drops, drop{expiry, call, qualified(obj) + "(false)"})
			}
		case lib.RemoteKeys:
			s.remote = true
		case lib.LocalKeys:
			s.local = true
		case lib.FillsClaims:
			if v := c.argument(call, row.Arg); v != nil {
				s.fills = append(s.fills, v)
			}
		}
	}
	c.arguments(s, call, depth+1)
	if recv := c.receiver(call); recv != nil && depth < 4 {
		c.option(s, recv, false, depth+1)
	}
}

// require notes the claim that an option has compared, unless its value is empty and the library skips it then.
func (c *checker) require(s *setup, call *ast.CallExpr, row lib.Row) {
	if _, ok := c.rowOf(c.graph.Callee(call), lib.IdleWhenEmpty); ok && c.empty(call, row.Arg) {
		return
	}
	if row.Of != lib.ClaimNamed {
		s.requires |= claimOf(row.Of)
		s.asked |= claimOf(row.Of)
		return
	}
	for _, o := range c.graph.Origins(c.graph.Arg(call, 0)) {
		name, ok := o.Str()
		s.requires |= named(name)
		s.unknown = s.unknown || !ok
	}
}

// isOn reports whether a call that drops a check does so: it takes no boolean, or the constant true.
func (c *checker) isOn(call *ast.CallExpr, row lib.Row) bool {
	a := c.graph.Arg(call, row.Arg)
	if a == nil {
		return true
	}
	on, known := c.constant(a)
	return on && known
}

// constant returns the value of a boolean if there is only one.
func (c *checker) constant(e ast.Expr) (value, known bool) {
	if e == nil {
		return false, false
	}
	for i, o := range c.graph.Origins(e) {
		v, ok := o.Bool()
		if !ok || i > 0 && v != value {
			return false, false
		}
		value = v
	}
	return value, true
}

// fields evaluates a struct of options.
func (c *checker) fields(s *setup, o trace.Origin, e ast.Expr, sure bool) {
	t := c.pass.TypesInfo.TypeOf(e)
	if o.Expr != nil && o.Place == "" {
		t = c.pass.TypesInfo.TypeOf(o.Expr)
	}
	st := gotype.Struct(t)
	if st == nil || !c.known(t) {
		s.unknown = s.unknown || sure
		return
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		for _, row := range c.uses.Rows(f) {
			switch row.Role {
			case lib.RequiresClaim:
				if c.set(c.graph.Attribute(o, f)) {
					s.requires |= claimOf(row.Of)
				}
			case lib.DropsCheck:
				for _, v := range c.graph.Attribute(o, f) {
					if on, known := v.Bool(); known && on {
						s.drops = append(s.drops, drop{claimOf(row.Of), v.Expr, qualifiedField(t, f)})
					}
				}
			}
		}
	}
}

// set reports whether a field can have a value.
func (c *checker) set(os []trace.Origin) bool {
	for _, o := range os {
		if text, ok := o.Str(); o.Kind != trace.Null && (!ok || text != "") {
			return true
		}
	}
	return false
}

// known reports whether t, or what it points to, is declared by a library of the table.
func (c *checker) known(t types.Type) bool {
	if t == nil {
		return false
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && c.uses.KnownObject(n.Obj())
}

// hasOptions reports whether t is a struct of options.
func (c *checker) hasOptions(t types.Type) bool {
	st := gotype.Struct(t)
	if st == nil || !c.known(t) {
		return false
	}
	for i := range st.NumFields() {
		for _, row := range c.uses.Rows(st.Field(i)) {
			if row.Role == lib.DropsCheck || row.Role == lib.RequiresClaim {
				return true
			}
		}
	}
	return false
}

func qualifiedField(t types.Type, f *types.Var) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name() + "." + f.Name()
	}
	return f.Name()
}
