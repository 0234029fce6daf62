package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// rows returns what the table says of the function that a call calls.
func (c *checker) rows(call *ssa.CallCommon) []lib.Row {
	obj := flow.Callee(call)
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

// closure returns the literal that a value is, nil if it is none.
func closure(v ssa.Value) *ssa.Function {
	switch x := flow.Strip(v).(type) {
	case *ssa.MakeClosure:
		fn, _ := x.Fn.(*ssa.Function)
		return fn
	case *ssa.Function:
		return x
	}
	return nil
}

// errorLike reports whether t is error or implements it.
func errorLike(t types.Type) bool {
	e, _ := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	return types.Implements(t, e)
}

// isStrings reports whether t is a slice of texts.
func isStrings(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && gotype.IsString(s.Elem())
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
