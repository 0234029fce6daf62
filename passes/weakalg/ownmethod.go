package weakalg

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// ownMethods reports algorithms of the program that accept whatever signature a token has.
func (c *checker) ownMethods() {
	var judges []*types.Func
	c.uses.Each(func(obj types.Object, _ []lib.Row) {
		if fn, ok := obj.(*types.Func); ok && len(c.rows(fn, lib.JudgesSignature)) > 0 {
			judges = append(judges, fn)
		}
	})
	if len(judges) == 0 {
		return
	}
	methods := slices.SortedFunc(maps.Keys(c.decls), func(a, b *types.Func) int { return int(a.Pos() - b.Pos()) })
	for _, fn := range methods {
		decl := c.decls[fn]
		if fn.Signature().Recv() == nil || c.InTest(decl.Pos()) || !c.acceptsAll(decl) {
			continue
		}
		if slices.ContainsFunc(judges, func(judge *types.Func) bool { return implements(fn, judge) }) {
			c.Report(report.Finding{
				Range:    decl.Name,
				Category: "none-algorithm",
				Message:  receiver(fn) + " accepts every signature, so anybody can write tokens; compare it, or return an error",
			})
		}
	}
}

// implements reports whether fn is what the type of its receiver has for the method of an interface.
func implements(fn, method *types.Func) bool {
	iface, ok := method.Signature().Recv().Type().Underlying().(*types.Interface)
	if !ok || fn.Name() != method.Name() {
		return false
	}
	recv := fn.Signature().Recv().Type()
	return types.Implements(recv, iface) || types.Implements(types.NewPointer(recv), iface)
}

// acceptsAll reports whether a function certainly comes back with nil for its last result. One that has nothing to
// accept with but a panic does not come back.
func (c *checker) acceptsAll(decl *ast.FuncDecl) bool {
	fn := c.graph.Body(c.info.Defs[decl.Name])
	if fn == nil {
		return false
	}
	accepts := false
	for _, ret := range fn.Returns() {
		if len(ret.Results) == 0 || !c.info.Types[ret.Results[len(ret.Results)-1]].IsNil() {
			return false
		}
		accepts = true
	}
	return accepts && !c.mayEnd(decl.Body)
}

// mayEnd reports whether a call in a body may not come back: of panic, or of what exits.
func (c *checker) mayEnd(body *ast.BlockStmt) (may bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if call, ok := n.(*ast.ExprStmt); ok {
			may = may || !c.onlyLogs([]ast.Stmt{call})
		}
		return !may
	})
	return may
}

// receiver names a method with its type.
func receiver(fn *types.Func) string {
	t := types.TypeString(fn.Signature().Recv().Type(), func(*types.Package) string { return "" })
	return strings.TrimPrefix(t, "*") + "." + fn.Name()
}
