package scatteredinit

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// call adds an event for a call that matters or may lead to one.
func (c *checker) call(call *ast.CallExpr, in *function, stack []ast.Node) {
	callee, ok := typeutil.Callee(c.pass.TypesInfo, call).(*types.Func)
	if !ok {
		return
	}
	callee = callee.Origin()
	e := &event{call: call, in: in, callee: callee}
	switch row, ok := c.rowOf(callee); {
	case ok:
		e.row = row
	case c.facts[callee] != nil:
		e.fact = c.facts[callee]
	case callee.Pkg() != c.pass.Pkg:
		return
	}
	from := 0
	for i, n := range stack {
		switch n.(type) {
		case *ast.FuncLit, *ast.FuncDecl:
			from, e.loop = i+1, nil
		case *ast.ForStmt, *ast.RangeStmt:
			e.loop, _ = n.(ast.Stmt)
		}
	}
	e.path = slices.Clone(stack[from:])
	if len(stack) > 0 {
		switch stack[len(stack)-1].(type) {
		case *ast.GoStmt:
			e.started = true
		case *ast.DeferStmt:
			e.deferred = true
		}
	}
	in.events = append(in.events, e)
}

// roles are those whose calls are events.
var roles = map[lib.Role]bool{
	lib.SetsUp: true, lib.MakesClient: true, lib.CallsBackend: true, lib.LoadsSettings: true, lib.BindsEnv: true,
}

// rowOf returns the row that makes a call of fn an event. The functions of the SDK's packages all call the shared
// backend: they are told by the NewClient beside them.
func (c *checker) rowOf(fn *types.Func) (lib.Row, bool) {
	for _, row := range c.uses.Rows(fn) {
		if roles[row.Role] {
			return row, true
		}
	}
	if fn.Pkg() == nil || fn.Pkg() == c.pass.Pkg || fn.Signature().Recv() != nil || !c.uses.KnownObject(fn) || !takesContext(fn) {
		return lib.Row{}, false
	}
	for _, row := range c.uses.Rows(fn.Pkg().Scope().Lookup("NewClient")) {
		if row.Role == lib.MakesClient && row.Of == lib.APIClient {
			return lib.Row{Role: lib.CallsBackend}, true
		}
	}
	return lib.Row{}, false
}

func takesContext(fn *types.Func) bool {
	params := fn.Signature().Params()
	return params.Len() > 0 && isContext(params.At(0).Type())
}

func isContext(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Name() == "Context" && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "context"
}
