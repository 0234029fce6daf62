package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// callee returns the function or method that a call names, nil for a function value.
func callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method
	}
	return named(call.StaticCallee())
}

// named returns the declaration of a function, nil for a literal. A method value is the method.
func named(fn *ssa.Function) *types.Func {
	if fn == nil {
		return nil
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.Origin()
	}
	if o := fn.Origin(); o != nil {
		obj, _ := o.Object().(*types.Func)
		return obj
	}
	return nil
}

// operands returns the receiver of a call, if there is one, and its arguments, as a function's parameters are counted.
// A method value has its receiver from where it was made.
func operands(call *ssa.CallCommon) []ssa.Value {
	if call.IsInvoke() {
		return append([]ssa.Value{call.Value}, call.Args...)
	}
	if mc, ok := call.Value.(*ssa.MakeClosure); ok && len(mc.Bindings) == 1 {
		if fn, ok := mc.Fn.(*ssa.Function); ok && fn.Object() != nil {
			return append([]ssa.Value{mc.Bindings[0]}, call.Args...)
		}
	}
	return call.Args
}

// arg returns the argument of a call that a row's Arg speaks of, nil if there is none.
func arg(call *ssa.CallCommon, i int) ssa.Value {
	obj := callee(call)
	if obj == nil {
		return nil
	}
	args := operands(call)
	if obj.Signature().Recv() != nil {
		i++
	} else if i == lib.Recv {
		return nil
	}
	if i < 0 || i >= len(args) {
		return nil
	}
	return args[i]
}

// rows returns what the table says of the function that a call calls.
func (c *checker) rows(call *ssa.CallCommon) []lib.Row {
	obj := callee(call)
	if obj == nil || obj.Pkg() == nil {
		return nil
	}
	rows, ok := c.rowsOf[obj]
	if !ok {
		if rows = c.index.Rows(obj); rows == nil {
			if byName := standard[obj.Pkg().Path()]; byName != nil {
				rows = byName[nameOf(obj)]
			}
		}
		c.rowsOf[obj] = rows
	}
	return rows
}

// row returns the row of a call that has the role.
func (c *checker) row(call *ssa.CallCommon, role lib.Role) (lib.Row, bool) {
	for _, row := range c.rows(call) {
		if row.Role == role {
			return row, true
		}
	}
	return lib.Row{}, false
}

// fieldRow returns the row of a struct's field that has the role.
func (c *checker) fieldRow(f *types.Var, role lib.Role) (lib.Row, bool) {
	for _, row := range c.index.Rows(f) {
		if row.Role == role {
			return row, true
		}
	}
	return lib.Row{}, false
}

// field returns the field that a FieldAddr or Field selects.
func field(x ssa.Value, i int) *types.Var {
	t := x.Type().Underlying()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem().Underlying()
	}
	s, ok := t.(*types.Struct)
	if !ok || i >= s.NumFields() {
		return nil
	}
	return s.Field(i)
}

// elements returns the arguments of a variadic parameter, and whether they can be seen.
func elements(v ssa.Value) ([]ssa.Value, bool) {
	switch v := v.(type) {
	case *ssa.Const:
		return nil, v.IsNil()
	case *ssa.Slice:
		a, ok := v.X.(*ssa.Alloc)
		if !ok {
			return nil, false
		}
		var out []ssa.Value
		for _, ref := range *a.Referrers() {
			ia, ok := ref.(*ssa.IndexAddr)
			if !ok {
				continue
			}
			for _, s := range *ia.Referrers() {
				if s, ok := s.(*ssa.Store); ok && s.Addr == ia {
					out = append(out, s.Val)
				}
			}
		}
		return out, true
	}
	return nil, false
}

// strip looks through conversions.
func strip(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		default:
			return v
		}
	}
}

// closure returns the literal that a value is, nil if it is none.
func closure(v ssa.Value) *ssa.Function {
	switch x := strip(v).(type) {
	case *ssa.MakeClosure:
		fn, _ := x.Fn.(*ssa.Function)
		return fn
	case *ssa.Function:
		return x
	}
	return nil
}

func isNil(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.IsNil()
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// errorLike reports whether t is error or implements it.
func errorLike(t types.Type) bool {
	e, _ := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	return types.Implements(t, e)
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isInt(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// deref returns what a pointer points to, or t.
func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// typeName returns the name of a named type or of what a pointer to one points to: "net/http.Request".
func typeName(t types.Type) (pkg, name string) {
	if n, ok := types.Unalias(deref(types.Unalias(t))).(*types.Named); ok && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path(), n.Obj().Name()
	}
	return "", ""
}

func isContext(t types.Type) bool {
	pkg, name := typeName(t)
	return pkg == "context" && name == "Context"
}

// knownFunc reports whether a function is of a library of the table.
func (c *checker) knownFunc(fn *types.Func) bool { return fn != nil && c.index.KnownObject(fn) }
