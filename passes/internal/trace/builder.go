package trace

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strconv"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// builder fills a Graph from one file.
type builder struct {
	g     *Graph
	stack []ast.Node
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

// composite files the fields that a struct literal sets.
func (b *builder) composite(n *ast.CompositeLit) {
	t := b.g.info.TypeOf(n)
	st := structOf(t)
	if st == nil {
		b.mapLiteral(n, t)
		return
	}
	for i, elt := range n.Elts {
		d := b.def(Assigned, elt, n)
		d.Lit = n
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			d.Value = kv.Value
			if key, ok := kv.Key.(*ast.Ident); ok {
				if v, ok := b.g.info.Uses[key].(*types.Var); ok {
					b.add(v, d)
					b.destination(v, d)
				}
			}
		} else if i < st.NumFields() {
			b.add(st.Field(i), d)
		}
	}
}

// destination gives the variable that a flag's literal names as Destination the flag's default.
func (b *builder) destination(field *types.Var, flag Def) {
	for _, row := range b.g.Index.Rows(field) {
		if row.Role != lib.DefaultsInto {
			continue
		}
		value := entryOf(flag.Lit, "Value")
		p, ok := ast.Unparen(flag.Value).(*ast.UnaryExpr)
		if !ok || p.Op != token.AND || value == nil {
			continue
		}
		d := flag
		d.Kind, d.Lit, d.Value, d.Name = Default, nil, value, entryOf(flag.Lit, "Name")
		b.assign(p.X, d)
	}
}

func (b *builder) mapLiteral(n *ast.CompositeLit, t types.Type) {
	name := namedMap(t)
	if name == nil {
		return
	}
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			b.g.entries[name] = append(b.g.entries[name], entry{kv.Key, kv.Value})
		}
	}
}

// namedMap returns the name of a map type of another package that has one, such as http.Header.
func namedMap(t types.Type) types.Object {
	if t == nil {
		return nil
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return nil
	}
	if _, ok := n.Underlying().(*types.Map); !ok {
		return nil
	}
	return n.Obj()
}

// compositeOf returns the literal in T{…} and &T{…}.
func compositeOf(e ast.Expr) *ast.CompositeLit {
	e = ast.Unparen(orBlank(e))
	if p, ok := e.(*ast.UnaryExpr); ok && p.Op == token.AND {
		e = ast.Unparen(p.X)
	}
	lit, _ := e.(*ast.CompositeLit)
	return lit
}

// structOf returns the struct type of t or of what t points to, nil if it is none.
func structOf(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	t = t.Underlying()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem().Underlying()
	}
	st, _ := t.(*types.Struct)
	return st
}

// defaultTags are the struct tags with which configuration libraries give a field its default: caarlos0/env,
// kelseyhightower/envconfig and creasty/defaults, ilyakaznacheev/cleanenv, alexflint/go-arg, sethvargo/go-envconfig's
// form stands inside the env tag itself.
var defaultTags = []string{"envDefault", "default", "env-default"}

func (b *builder) tags(n *ast.StructType) {
	for _, field := range n.Fields.List {
		if field.Tag == nil {
			continue
		}
		tag, err := strconv.Unquote(field.Tag.Value)
		if err != nil {
			continue
		}
		for _, key := range defaultTags {
			text, ok := reflect.StructTag(tag).Lookup(key)
			if !ok {
				continue
			}
			for _, name := range field.Names {
				b.assign(name, Def{Kind: Tag, Text: text, Value: field.Tag, At: field.Pos(), Region: n})
			}
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

// address marks variables whose address an argument hands to code that is not known to leave them alone.
func (b *builder) address(n *ast.UnaryExpr) {
	if n.Op != token.AND || len(b.stack) == 0 {
		return
	}
	call, ok := b.stack[len(b.stack)-1].(*ast.CallExpr)
	if !ok || len(b.g.Index.Rows(b.g.Callee(call))) > 0 {
		return
	}
	if id, ok := ast.Unparen(n.X).(*ast.Ident); ok {
		if v, ok := b.g.info.Uses[id].(*types.Var); ok {
			b.g.escaped[v] = true
		}
	}
}

// share marks variables that hold a pointer which is given to code that is not known to leave alone what it points
// to: as an argument, or as the receiver of a method of the program.
func (b *builder) share(id *ast.Ident) {
	if len(b.stack) == 0 {
		return
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
		if _, ok := v.Type().Underlying().(*types.Pointer); ok && len(b.g.Index.Rows(b.g.Callee(parent))) == 0 {
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
