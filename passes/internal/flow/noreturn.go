package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/cfg"
	"golang.org/x/tools/go/types/typeutil"
)

// NoReturn reports whether a call of fn never comes back to its caller: fn ends the process or the goroutine, or
// panics, on every path. That is known of the functions in the table of this package, and found out for those of the
// program's own package that can end in nothing but such calls. Of all others it reports false.
//
// In SSA form a path ends at a call that does not return, as long as the callee is known statically: a call through an
// interface, such as testing.TB, goes on.
func (p *Program) NoReturn(fn *types.Func) bool {
	fn = fn.Origin()
	if fn.Pkg() == p.pkg {
		return p.exits()[fn]
	}
	return stops(fn)
}

// findExits returns the functions of the package that never return. A function that calls others of the package is
// decided anew as long as something new is learnt, so the answer depends neither on the order of declarations nor on
// who asks first, and recursion needs no care. A function is taken to return until shown otherwise.
func (p *Program) findExits() map[*types.Func]bool {
	exits := make(map[*types.Func]bool)
	mayReturn := func(call *ast.CallExpr) bool {
		for ; call != nil; call = receiverCall(call) {
			switch callee := typeutil.Callee(p.info, call).(type) {
			case *types.Builtin:
				if callee.Name() == "panic" {
					return false
				}
			case *types.Func:
				if exits[callee] || stops(callee) {
					return false
				}
			}
		}
		return true
	}
	open := p.bodies()
	for learnt := true; learnt; {
		learnt = false
		for fn, body := range open {
			// A function with a defer statement counts as returning, for it may recover.
			if cfg.New(body, mayReturn).NoReturn() {
				exits[fn] = true
				delete(open, fn)
				learnt = true
			}
		}
	}
	return exits
}

// receiverCall returns the call whose result has the method called by call, as log.Fatal() in log.Fatal().Msg("..."),
// nil if there is none.
func receiverCall(call *ast.CallExpr) *ast.CallExpr {
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		if x, ok := ast.Unparen(sel.X).(*ast.CallExpr); ok {
			return x
		}
	}
	return nil
}

// bodies returns the bodies of the functions and methods of the package that may turn out not to return.
func (p *Program) bodies() map[*types.Func]*ast.BlockStmt {
	bodies := make(map[*types.Func]*ast.BlockStmt)
	for _, decl := range funcDecls(p.files) {
		// Type information may be incomplete.
		if fn, ok := p.info.Defs[decl.Name].(*types.Func); ok && decl.Body != nil {
			bodies[fn] = decl.Body
		}
	}
	return bodies
}
