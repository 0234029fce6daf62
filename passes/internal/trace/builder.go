package trace

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// builder fills a Graph from one file.
type builder struct {
	g     *Graph
	stack []ast.Node
	test  bool // the file is a test
}

func (b *builder) visit(n ast.Node, stack []ast.Node) bool {
	b.stack = stack
	switch n := n.(type) {
	case *ast.FuncDecl:
		if n.Body != nil {
			obj, _ := b.g.info.Defs[n.Name].(*types.Func)
			b.fn(n, n.Body, obj, n.Recv, n.Type)
		}
	case *ast.FuncLit:
		b.fn(n, n.Body, nil, nil, n.Type)
	case *ast.ReturnStmt:
		if f := b.outer(); f != nil {
			f.returns = append(f.returns, n)
			b.failure(n)
		}
	case *ast.ForStmt:
		b.loop(n)
	case *ast.RangeStmt:
		b.loop(n)
		b.assign(n.Key, Def{Kind: Opaque, At: n.Body.Pos(), Region: n.Body})
		b.assign(n.Value, Def{Kind: ElementOf, Value: n.X, At: n.Body.Pos(), Region: n.Body})
	case *ast.GenDecl:
		for _, spec := range n.Specs {
			if s, ok := spec.(*ast.ValueSpec); ok {
				b.valueSpec(n.Tok, s)
			}
		}
	case *ast.AssignStmt:
		b.assignStmt(n)
	case *ast.IncDecStmt:
		b.assign(n.X, b.def(Opaque, nil, n))
	case *ast.TypeSwitchStmt:
		b.typeSwitch(n)
	case *ast.CompositeLit:
		b.composite(n)
	case *ast.StructType:
		b.tags(n)
	case *ast.CallExpr:
		b.call(n)
	case *ast.UnaryExpr:
		b.address(n)
	case *ast.Ident:
		b.share(n)
	}
	return true
}

func (b *builder) outer() *Func {
	for i := len(b.stack) - 1; i >= 0; i-- {
		switch n := b.stack[i].(type) {
		case *ast.FuncLit:
			return b.g.lits[n]
		case *ast.FuncDecl:
			if len(b.g.funcs) == 0 {
				return nil
			}
			f := b.g.funcs[len(b.g.funcs)-1]
			for f != nil && f.Node != n {
				f = f.Outer
			}
			return f
		}
	}
	return nil
}

func (b *builder) fn(node ast.Node, body *ast.BlockStmt, obj *types.Func, recv *ast.FieldList, typ *ast.FuncType) {
	f := &Func{Node: node, Body: body, Obj: obj, Outer: b.outer()}
	if lit, ok := node.(*ast.FuncLit); ok {
		f.Sig, _ = b.g.info.TypeOf(lit).(*types.Signature)
		b.g.lits[lit] = f
	} else if obj != nil {
		f.Sig, _ = obj.Type().(*types.Signature)
		b.g.decls[obj] = f
	}
	b.g.funcs = append(b.g.funcs, f)
	b.paramList(f, recv, lib.Recv)
	b.paramList(f, typ.Params, 0)
	if typ.Results != nil {
		for _, field := range typ.Results.List {
			for _, name := range field.Names {
				b.assign(name, Def{Kind: Zero, Value: name, At: body.Pos(), Region: body})
			}
		}
	}
}

func (b *builder) paramList(f *Func, list *ast.FieldList, index int) {
	if list == nil {
		return
	}
	for _, field := range list.List {
		for _, name := range field.Names {
			if v, ok := b.g.info.Defs[name].(*types.Var); ok {
				b.g.params[v] = param{f, index}
			}
			index++
		}
		if len(field.Names) == 0 {
			index++
		}
	}
}

func (b *builder) loop(n ast.Stmt) {
	if f := b.outer(); f != nil {
		f.loops = append(f.loops, n)
	}
}

// def makes a definition by the statement n, valid from its end on: in key = trim(key) the argument is the old value.
func (b *builder) def(kind DefKind, value ast.Expr, n ast.Node) Def {
	d := Def{Kind: kind, Value: value, At: n.End()}
	for i := len(b.stack) - 1; i >= 0 && d.Region == nil; i-- {
		switch s := b.stack[i].(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
			d.Region = s
			d.branch = b.branch(i)
		case *ast.IfStmt, *ast.ForStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.FuncDecl, *ast.FuncLit:
			d.Region = s // an init statement
		}
	}
	return d
}

// branch returns the if or switch statement that runs the block at stack[i] conditionally.
func (b *builder) branch(i int) ast.Stmt {
	if i == 0 {
		return nil
	}
	switch s := b.stack[i-1].(type) {
	case *ast.IfStmt:
		return s
	case *ast.BlockStmt: // the body of a switch
		if i > 1 {
			if sw, ok := b.stack[i-2].(*ast.SwitchStmt); ok {
				return sw
			}
		}
	}
	return nil
}

// assign files d under the variable or field that lhs denotes.
func (b *builder) assign(lhs ast.Expr, d Def) {
	switch lhs := ast.Unparen(orBlank(lhs)).(type) {
	case *ast.Ident:
		if v, ok := b.g.info.ObjectOf(lhs).(*types.Var); ok {
			b.add(v, d)
		}
	case *ast.SelectorExpr:
		if v, ok := b.g.info.Uses[lhs.Sel].(*types.Var); ok {
			d.Base = lhs.X
			b.add(v, d)
		}
	case *ast.IndexExpr:
		if name := namedMap(b.g.info.TypeOf(lhs.X)); name != nil && d.Kind == Assigned {
			b.g.entries[name] = append(b.g.entries[name], entry{lhs.Index, d.Value})
		}
		d.Kind = weaker(d.Kind)
		b.assign(lhs.X, d)
	case *ast.StarExpr:
		d.Kind = weaker(d.Kind)
		b.assign(lhs.X, d)
	}
}

func orBlank(e ast.Expr) ast.Expr {
	if e == nil {
		return &ast.BadExpr{}
	}
	return e
}

func weaker(k DefKind) DefKind {
	if k == Assigned {
		return Element
	}
	return Opaque
}

func (b *builder) add(v *types.Var, d Def) {
	v = v.Origin()
	if b.onlyTested(v) {
		return
	}
	if d.Kind == Assigned && d.Lit == nil && !v.IsField() {
		if lit := compositeOf(d.Value); lit != nil {
			b.g.holder[lit] = v
		}
	}
	b.g.defs[v] = append(b.g.defs[v], &d)
}

func (b *builder) valueSpec(tok token.Token, s *ast.ValueSpec) {
	for i, name := range s.Names {
		switch {
		case tok == token.CONST:
			if c, ok := b.g.info.Defs[name].(*types.Const); ok && i < len(s.Values) {
				b.g.consts[c] = s.Values[i]
			}
		case len(s.Values) == len(s.Names):
			b.assign(name, b.def(Assigned, s.Values[i], s))
		case len(s.Values) == 1:
			d := b.def(Assigned, s.Values[0], s)
			d.Index = i
			b.assign(name, d)
		default:
			b.assign(name, b.def(Zero, name, s))
		}
	}
}

func (b *builder) assignStmt(n *ast.AssignStmt) {
	for i, lhs := range n.Lhs {
		switch {
		case n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
			b.assign(lhs, b.def(Opaque, nil, n))
		case len(n.Rhs) == len(n.Lhs):
			b.assign(lhs, b.def(Assigned, n.Rhs[i], n))
		case len(n.Rhs) == 1:
			d := b.def(Assigned, n.Rhs[0], n)
			d.Index = i
			b.assign(lhs, d)
		}
	}
}

func (b *builder) typeSwitch(n *ast.TypeSwitchStmt) {
	assign, ok := n.Assign.(*ast.AssignStmt)
	if !ok || len(assign.Rhs) != 1 {
		return
	}
	x, ok := ast.Unparen(assign.Rhs[0]).(*ast.TypeAssertExpr)
	if !ok {
		return
	}
	for _, clause := range n.Body.List {
		if v, ok := b.g.info.Implicits[clause].(*types.Var); ok {
			b.add(v, Def{Value: x.X, At: clause.Pos(), Region: clause})
		}
	}
}

func (b *builder) call(n *ast.CallExpr) {
	callee := b.g.Callee(n)
	if callee == nil {
		if lit, ok := ast.Unparen(n.Fun).(*ast.FuncLit); ok {
			b.g.litCalls[lit] = n
		}
		return
	}
	if b.onlyTested(callee) {
		return
	}
	b.g.calls[callee] = append(b.g.calls[callee], n)
	for _, row := range b.g.Index.Rows(callee) {
		if row.Role != lib.DefaultsInto {
			continue
		}
		if p, ok := ast.Unparen(orBlank(b.g.Arg(n, 0))).(*ast.UnaryExpr); ok && p.Op == token.AND {
			d := b.def(Default, b.g.Arg(n, row.Arg), n)
			d.Name = b.g.Arg(n, row.Key)
			b.assign(p.X, d)
		}
	}
}
