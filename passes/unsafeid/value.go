package unsafeid

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A value collects where an expression comes from.
type value struct {
	c *checker
	// sources name what the client has sent, as a reader knows it: "r.PathValue".
	sources []string
	// param is a parameter of the function around.
	param *types.Var
	// reads are the calls that read it, and texts how they are written: another call like it reads the same.
	reads map[*ast.CallExpr]bool
	texts map[string]bool
	// event is set if it is decoded from the body of a request that may be a webhook of Clerk's.
	event bool
	// vars are the variables and fields on the way, in which the value can be checked.
	vars map[*types.Var]bool
}

// maxSteps bounds how many variables stand between a source and its use.
const maxSteps = 16

// of adds where e comes from.
func (v *value) of(e ast.Expr, depth int) {
	if e == nil || depth > maxSteps {
		return
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v.variable(e, depth)
	case *ast.SelectorExpr:
		v.field(e)
	case *ast.StarExpr:
		v.of(e.X, depth+1)
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			v.of(e.X, depth+1)
		}
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			v.of(e.X, depth+1)
			v.of(e.Y, depth+1)
		}
	case *ast.CallExpr:
		v.call(e, depth)
	}
}

func (v *value) variable(id *ast.Ident, depth int) {
	obj, ok := v.c.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || v.vars[obj] || obj.Parent() == v.c.pass.Pkg.Scope() {
		return
	}
	v.vars[obj] = true
	defs := v.c.graph.Defs(obj)
	for _, d := range defs {
		if d.Kind == trace.Assigned && d.Index == 0 {
			v.of(d.Value, depth+1)
		}
	}
	if len(defs) == 0 {
		v.param = obj
	}
}

// field adds a field of what a request was decoded into, and the request's own.
func (v *value) field(e *ast.SelectorExpr) {
	f, ok := v.c.pass.TypesInfo.Uses[e.Sel].(*types.Var)
	if !ok || !f.IsField() {
		return
	}
	v.vars[f] = true
	if v.c.wholePath(e) {
		v.sources = append(v.sources, "the path of the request")
		return
	}
	root := rootOf(e)
	if root == nil {
		return
	}
	holder, ok := v.c.pass.TypesInfo.Uses[root].(*types.Var)
	if ok && v.c.filled(holder) && !v.c.tagged(f) {
		v.vars[holder] = true
		inner, nested := ast.Unparen(e.X).(*ast.SelectorExpr)
		v.event = v.event || nested && strings.EqualFold(inner.Sel.Name, "data")
		v.sources = append(v.sources, root.Name+"."+e.Sel.Name+" from the request")
	}
}

// wholePath reports whether e is r.URL.Path, which is decoded.
func (c *checker) wholePath(e *ast.SelectorExpr) bool {
	f := c.pass.TypesInfo.Uses[e.Sel]
	inner, ok := ast.Unparen(e.X).(*ast.SelectorExpr)
	return ok && f.Name() == "Path" && f.Pkg() != nil && f.Pkg().Path() == "net/url" && c.readsRaw(c.pass.TypesInfo.Uses[inner.Sel])
}

func rootOf(e ast.Expr) *ast.Ident {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.Ident:
			return x
		default:
			return nil
		}
	}
}

func (v *value) call(e *ast.CallExpr, depth int) {
	if tv := v.c.pass.TypesInfo.Types[e.Fun]; tv.IsType() {
		if len(e.Args) == 1 {
			v.of(e.Args[0], depth+1)
		}
		return
	}
	callee := v.c.graph.Callee(e)
	if callee == nil {
		return
	}
	sel, isMethod := ast.Unparen(e.Fun).(*ast.SelectorExpr)
	if isMethod && (v.c.readsRaw(callee) || valuesGet(callee) && v.c.readsForm(sel.X)) {
		v.sources = append(v.sources, types.ExprString(sel))
		v.reads[e], v.texts[types.ExprString(e)] = true, true
		return
	}
	for _, row := range v.c.uses.Rows(callee) {
		if row.Role == lib.PassesOn && row.Arg >= 0 {
			v.of(v.c.graph.Arg(e, row.Arg), depth+1)
		}
		if row.Role == lib.Formats {
			for _, arg := range e.Args {
				v.of(arg, depth+1)
			}
		}
	}
}

// readsRaw reports whether obj reads text of the request that is decoded: net/http decodes a piece of the path, other
// routers leave it as it was sent, so that a slash in it stays escaped.
func (c *checker) readsRaw(obj types.Object) bool {
	for _, row := range c.uses.Rows(obj) {
		if row.Role != lib.ReadsRequest {
			continue
		}
		switch row.Of {
		case lib.InQuery, lib.InBody:
			return true
		case lib.InPath, lib.InURL:
			return obj.Pkg().Path() == "net/http"
		}
	}
	return false
}

func valuesGet(obj types.Object) bool {
	return obj.Name() == "Get" && obj.Pkg() != nil && obj.Pkg().Path() == "net/url"
}

// readsForm reports whether e are the values of a request's query or form.
func (c *checker) readsForm(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := c.pass.TypesInfo.Uses[e].(*types.Var)
		if !ok {
			return false
		}
		defs := c.graph.Defs(v)
		return len(defs) == 1 && defs[0].Kind == trace.Assigned && c.readsForm(defs[0].Value)
	case *ast.CallExpr:
		sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr)
		return ok && (c.readsRaw(c.graph.Callee(e)) || sel.Sel.Name == "Query" && c.readsForm(sel.X))
	case *ast.SelectorExpr:
		return c.readsRaw(c.pass.TypesInfo.Uses[e.Sel])
	}
	return false
}

// filled reports whether a local variable is decoded from a request.
func (c *checker) filled(v *types.Var) bool {
	fn := c.graph.FuncAt(v.Pos())
	if fn == nil || v.IsField() {
		return false
	}
	for n := range ast.Preorder(fn.Body) {
		call, ok := n.(*ast.CallExpr)
		if ok && c.fills(call, v) {
			return true
		}
	}
	return false
}

// fills reports whether a call decodes a request into v.
func (c *checker) fills(call *ast.CallExpr, v *types.Var) bool {
	var takes, request bool
	for _, arg := range call.Args {
		takes = takes || c.addressOf(arg, v)
		request = request || c.ofRequest(arg)
	}
	if !takes {
		return false
	}
	callee := c.graph.Callee(call)
	for _, row := range c.uses.Rows(callee) {
		switch row.Role {
		case lib.FillsFromRequest:
			return row.Of == lib.InBody || row.Of == lib.InQuery
		case lib.CopiesInto:
			return request || c.receiverOfRequest(call)
		}
	}
	// A helper of the program that is given the request: readJSON(w, r, &form).
	fn, ok := callee.(*types.Func)
	if ok && decodesJSON(fn) {
		return request || c.receiverOfRequest(call)
	}
	return ok && request && !c.uses.KnownObject(fn)
}

func (c *checker) receiverOfRequest(call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && c.ofRequest(sel.X)
}

// decodesJSON reports whether fn is json.Unmarshal or the Decode of a decoder. The package is not in the table: the other
// passes take the functions of a library in it for known.
func decodesJSON(fn *types.Func) bool {
	return fn.Pkg() != nil && fn.Pkg().Path() == "encoding/json" && (fn.Name() == "Unmarshal" || fn.Name() == "Decode")
}

func (c *checker) addressOf(arg ast.Expr, v *types.Var) bool {
	arg = ast.Unparen(arg)
	if addr, ok := arg.(*ast.UnaryExpr); ok && addr.Op == token.AND {
		arg = ast.Unparen(addr.X)
	} else if _, pointer := v.Type().Underlying().(*types.Pointer); !pointer {
		return false
	}
	id, ok := arg.(*ast.Ident)
	return ok && c.pass.TypesInfo.Uses[id] == v
}

// ofRequest reports whether e is a request or a framework's context, its body, or what was read from that.
func (c *checker) ofRequest(e ast.Expr) (found bool) {
	for n := range ast.Preorder(e) {
		id, ok := n.(*ast.Ident)
		if !ok {
			continue
		}
		v, ok := c.pass.TypesInfo.Uses[id].(*types.Var)
		if !ok {
			continue
		}
		if handler.Framework(c.uses, v.Type()) != 0 || c.readsRaw(v) {
			return true
		}
		if defs := c.graph.Defs(v); !v.IsField() && len(defs) == 1 && defs[0].Kind == trace.Assigned && defs[0].Value != nil && !report.Covers(defs[0].Value, id) && c.bodyOf(defs[0].Value) {
			return true
		}
	}
	return false
}

// bodyOf reports whether a local variable's value mentions the body of a request.
func (c *checker) bodyOf(e ast.Expr) bool {
	for n := range ast.Preorder(e) {
		if id, ok := n.(*ast.Ident); ok && c.pass.TypesInfo.Uses[id] != nil && c.readsRaw(c.pass.TypesInfo.Uses[id]) {
			return true
		}
	}
	return false
}
