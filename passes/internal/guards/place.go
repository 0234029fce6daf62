package guards

import (
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// compared names parameter i as something that was compared.
func compared(i int) Identity { return Identity{Param, strconv.Itoa(i)} }

// param returns the number of the parameter that a Param is.
func (i Identity) param() (n int, ok bool) {
	if i.Kind != Param {
		return 0, false
	}
	n, err := strconv.Atoi(i.Key)
	return n, err == nil && n >= 0
}

// resolve turns what a function has compared its parameters with into what that means for its caller.
func (c *checker) resolve(s set, call *ssa.CallCommon) set {
	if s.dead() || s.needs == 0 {
		return s
	}
	args := flow.Operands(call)
	for n, id := range c.placeList[:] {
		if s.needs&(1<<n) == 0 {
			continue
		}
		i, ok := id.param()
		if !ok {
			continue
		}
		s.needs &^= 1 << n
		s.state &^= allowed
		if i >= len(args) {
			continue
		}
		if t := c.origin(args[i]); t.Kind == FromRequest && credential(t) {
			s.state |= Key
		}
		s = s.or(c.answersBy(args[i]))
		if c.taint(args[i]).caller {
			s.state |= Owner
		}
	}
	return s
}

// placeOf returns the place that a call reads or writes.
func (c *checker) placeOf(call *ssa.CallCommon, row lib.Row) (Identity, bool) {
	if row.Of == lib.InClaims {
		return Identity{Kind: Claims}, true
	}
	a := flow.Arg(call, row.Arg)
	key := keyText(a)
	if key == "" {
		return Identity{}, false
	}
	if row.Of == lib.InContext && isV1Key(a) && c.index.Imports(lib.Clerk) {
		return Identity{Kind: Claims}, true
	}
	return Identity{kindOfPlace(row.Of), key}, true
}

// isV1Key reports whether a key of a context is one of the plain numbers by which Clerk's SDK v1 keeps the session and its
// claims: ActiveSession and ActiveSessionClaims.
func isV1Key(v ssa.Value) bool {
	n, ok := constInt(v)
	if !ok || n < 0 || n > 1 {
		return false
	}
	b, ok := flow.Strip(v).Type().(*types.Basic)
	return ok && b.Kind() == types.Int
}

func kindOfPlace(k lib.Kind) Place {
	switch k {
	case lib.InGin:
		return GinKey
	case lib.InEcho:
		return EchoKey
	case lib.InFiber:
		return FiberLocal
	}
	return CtxKey
}

// writesToo reports whether a call that reads a place writes it as well: fiber's Locals with a value.
func (c *checker) writesToo(call *ssa.CallCommon, row lib.Row) bool {
	fn := flow.Callee(call)
	if row.Of != lib.InFiber || fn == nil || !fn.Signature().Variadic() || len(call.Args) == 0 {
		return false
	}
	vals, seen := flow.Variadic(call.Args[len(call.Args)-1])
	return !seen || len(vals) > 0
}

// keyText names a key: a text, a variable, or a value of a type of its own.
func keyText(v ssa.Value) string {
	if v == nil {
		return ""
	}
	own := ""
	for {
		if pkg, name := typeName(v.Type()); name != "" {
			if _, iface := v.Type().Underlying().(*types.Interface); !iface {
				own = pkg + "." + name
			}
		}
		inner := v
		switch x := v.(type) {
		case *ssa.MakeInterface:
			inner = x.X
		case *ssa.ChangeType:
			inner = x.X
		case *ssa.Convert:
			inner = x.X
		case *ssa.ChangeInterface:
			inner = x.X
		}
		if inner == v {
			break
		}
		v = inner
	}
	switch x := v.(type) {
	case *ssa.Const:
		switch {
		case x.Value == nil:
			return own // struct{}
		case own != "":
			return own + "(" + x.Value.ExactString() + ")"
		}
		return constOrNumber(x)
	case *ssa.UnOp:
		if g, ok := x.X.(*ssa.Global); ok {
			return globalName(g)
		}
		if a, ok := x.X.(*ssa.Alloc); ok && len(fieldStoresAny(a)) == 0 {
			return own // userKey{}
		}
	case *ssa.Global:
		return globalName(x)
	}
	return ""
}

func constOrNumber(k *ssa.Const) string {
	if s := flow.ConstText(k); s != "" {
		return s
	}
	return k.Value.ExactString()
}

func globalName(g *ssa.Global) string {
	if g.Pkg == nil {
		return ""
	}
	return g.Pkg.Pkg.Path() + "." + g.Name()
}

func fieldStoresAny(a *ssa.Alloc) []ssa.Instruction {
	var out []ssa.Instruction
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			out = append(out, ref)
		case *ssa.Store:
			if k, ok := ref.Val.(*ssa.Const); !ok || k.Value != nil {
				out = append(out, ref)
			}
		}
	}
	return out
}
