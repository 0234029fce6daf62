package trace

import (
	"go/ast"
	"go/token"
	"go/types"
)

// address marks variables whose address an argument hands to code that is not known to leave them alone.
func (b *builder) address(n *ast.UnaryExpr) {
	if n.Op != token.AND || len(b.stack) == 0 {
		return
	}
	call, ok := b.stack[len(b.stack)-1].(*ast.CallExpr)
	if !ok || b.g.leavesAlone(b.g.Callee(call)) {
		return
	}
	if id, ok := ast.Unparen(n.X).(*ast.Ident); ok {
		if v, ok := b.g.info.Uses[id].(*types.Var); ok && !b.onlyTested(v) {
			b.g.escaped[v] = true
		}
	}
}

// share marks variables that hold a pointer which is given to code that is not known to leave alone what it points
// to: as an argument, or as the receiver of a method of the program.
func (b *builder) share(id *ast.Ident) {
	if len(b.stack) == 0 || b.onlyTested(b.g.info.Uses[id]) {
		return
	}
	if fn, ok := b.g.info.Uses[id].(*types.Func); ok && !b.called(id) {
		b.g.valued[fn.Origin()] = true
	}
	v, ok := b.g.info.Uses[id].(*types.Var)
	if !ok || v.IsField() {
		return
	}
	switch parent := b.stack[len(b.stack)-1].(type) {
	case *ast.CallExpr:
		if parent.Fun == id {
			return
		}
		if _, ok := v.Type().Underlying().(*types.Pointer); ok && !b.g.leavesAlone(b.g.Callee(parent)) {
			b.g.shared[v] = true
		}
	case *ast.SelectorExpr:
		if s := b.g.info.Selections[parent]; s != nil && s.Kind() == types.MethodVal && len(b.g.Index.Rows(s.Obj())) == 0 {
			if fn, ok := s.Obj().(*types.Func); ok && fn.Signature().Recv() != nil && !b.g.Index.KnownObject(fn) {
				_, pointer := fn.Signature().Recv().Type().Underlying().(*types.Pointer)
				b.g.shared[v] = b.g.shared[v] || pointer
			}
		}
	}
}

// called reports whether the identifier is the function of a call: f(…) or x.f(…).
func (b *builder) called(id *ast.Ident) bool {
	var fun ast.Node = id
	for i := len(b.stack) - 1; i >= 0; i-- {
		switch n := b.stack[i].(type) {
		case *ast.SelectorExpr, *ast.ParenExpr, *ast.IndexExpr, *ast.IndexListExpr:
			fun = n
		case *ast.CallExpr:
			return n.Fun == fun
		default:
			return false
		}
	}
	return false
}
