package weakalg

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A pin is what the arguments of a verification, and the fields beside them, say of the accepted algorithms.
type pin struct {
	set          bool
	hmac, public bool
	// unknown is set if somebody else decides: then nothing is reported.
	unknown bool
	// lists are the expressions of the lists.
	lists []ast.Expr
}

func (p *pin) add(q pin) {
	p.set = p.set || q.set
	p.hmac = p.hmac || q.hmac
	p.public = p.public || q.public
	p.unknown = p.unknown || q.unknown
	p.lists = append(p.lists, q.lists...)
}

// pinOf returns what is pinned for u.
func (c *checker) pinOf(u use) (p pin) {
	if u.row.Of == lib.ByOption {
		return c.optionPin(u.call)
	}
	if u.call != nil {
		return c.callPin(u.call, u.obj)
	}
	if u.lit == nil {
		// The field is assigned: what is assigned to the others can't be matched with it.
		p.unknown = c.anySibling(u.obj)
		return p
	}
	for _, s := range c.siblings(u.lit, lib.TakesAlg) {
		if s.row.Of == lib.DefaultAlg && u.row.Of != lib.ByHMAC {
			continue // ignored where a function finds the key
		}
		if s.value == nil {
			p.unknown = p.unknown || c.assigned(s.field)
			continue
		}
		p.add(c.algs(s.value))
	}
	for _, s := range c.siblings(u.lit, lib.PinnedBy) {
		if s.value == nil {
			p.unknown = p.unknown || c.assigned(s.field)
			continue
		}
		p.add(c.carried(s.value))
	}
	return p
}

// optionPin returns what the other options of a call pin in which the option is an argument. Elsewhere, who can tell
// with which others it comes together.
func (c *checker) optionPin(option *ast.CallExpr) pin {
	outer := c.callAround(option)
	if outer == nil {
		return pin{unknown: true}
	}
	return c.callPin(outer, c.graph.Callee(outer))
}

// callAround returns the call of which e is an argument, nil if it is none.
func (c *checker) callAround(e ast.Expr) (outer *ast.CallExpr) {
	file := c.File(e.Pos())
	if file == nil {
		return nil
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || n.Pos() > e.Pos() || n.End() < e.End() {
			return false
		}
		if call, ok := n.(*ast.CallExpr); ok && slices.ContainsFunc(call.Args, func(a ast.Expr) bool { return ast.Unparen(a) == e }) {
			outer = call
		}
		return true
	})
	return outer
}

// callPin returns what the arguments of a call pin.
func (c *checker) callPin(call *ast.CallExpr, callee types.Object) (p pin) {
	for _, row := range c.uses.Rows(callee) {
		switch row.Role {
		case lib.TakesAlg:
			if arg := c.graph.Arg(call, row.Arg); arg != nil {
				p.add(c.algs(arg))
			}
		case lib.PinnedBy:
			if row.Arg == lib.Recv {
				if arg := c.graph.Arg(call, row.Arg); arg != nil {
					p.add(c.carried(arg))
				}
				continue
			}
			for i := row.Arg; c.graph.Arg(call, i) != nil; i++ {
				p.add(c.carried(c.graph.Arg(call, i)))
			}
		}
	}
	return p
}

// algs returns the families of an algorithm or of a list of them. Nil and "" pin nothing.
func (c *checker) algs(e ast.Expr) (p pin) {
	p.lists = []ast.Expr{e}
	return c.families(c.graph.Origins(e), p)
}

func (c *checker) families(os []trace.Origin, p pin) pin {
	for _, o := range os {
		_, family := c.alg(o)
		text, ok := o.Str()
		switch {
		case family == lib.HMACAlg:
			p.set, p.hmac = true, true
		case family == lib.PublicAlg:
			p.set, p.public = true, true
		case family == lib.NoneAlg:
			p.set = true
		case o.Kind == trace.Null, ok && text == "":
		default:
			p.unknown = true
		}
	}
	return p
}

// carried returns what a parser, an option or a list of options pins.
func (c *checker) carried(e ast.Expr) (p pin) {
	if lit, ok := ast.Unparen(e).(*ast.CompositeLit); ok {
		if _, ok := c.typeOf(lit).Underlying().(*types.Slice); ok {
			for _, elt := range lit.Elts {
				p.add(c.carried(elt))
			}
			return p
		}
	}
	os := c.graph.Origins(e)
	for _, o := range os {
		switch o.Kind {
		case trace.Call:
			call, ok := o.Expr.(*ast.CallExpr)
			if !ok || !c.uses.KnownObject(o.Obj) {
				p.unknown = true
				continue
			}
			p.add(c.callPin(call, o.Obj))
		case trace.Struct:
			p.add(c.structPin(o))
		case trace.Null:
		case trace.Field:
			if len(os) == 1 {
				p.unknown = true
			}
		default:
			p.unknown = true
		}
	}
	return p
}

// structPin returns what the fields of a parser pin.
func (c *checker) structPin(o trace.Origin) (p pin) {
	st := gotype.Struct(c.info.TypeOf(o.Expr))
	if o.Place != "" || st == nil {
		return pin{unknown: true}
	}
	for f := range st.Fields() {
		for range c.rows(f, lib.TakesAlg) {
			p = c.families(c.graph.Attribute(o, f), p)
		}
	}
	return p
}

// A sibling is a field of a struct whose literal sets another.
type sibling struct {
	field *types.Var
	row   lib.Row
	value ast.Expr // nil if the literal does not set it
}

// siblings returns the fields of a literal's type that have the role.
func (c *checker) siblings(lit *ast.CompositeLit, role lib.Role) (list []sibling) {
	st := gotype.Struct(c.info.TypeOf(lit))
	if st == nil {
		return nil
	}
	for f := range st.Fields() {
		for _, row := range c.rows(f, role) {
			s := sibling{field: f, row: row}
			for _, d := range c.graph.Defs(f) {
				if d.Lit == lit {
					s.value = d.Value
				}
			}
			list = append(list, s)
		}
	}
	return list
}

// assigned reports whether the package assigns to the field of a struct that it has already.
func (c *checker) assigned(field *types.Var) bool {
	for _, d := range c.graph.Defs(field) {
		if d.Lit == nil {
			return true
		}
	}
	return false
}

// anySibling reports whether the package sets any field that could pin the algorithm for the field obj.
func (c *checker) anySibling(obj types.Object) (yes bool) {
	c.uses.Each(func(other types.Object, rows []lib.Row) {
		v, ok := other.(*types.Var)
		if !ok || !v.IsField() || v.Pkg() != obj.Pkg() {
			return
		}
		for _, row := range rows {
			if (row.Role == lib.TakesAlg || row.Role == lib.PinnedBy) && len(c.graph.Defs(v)) > 0 {
				yes = true
			}
		}
	})
	return yes
}
