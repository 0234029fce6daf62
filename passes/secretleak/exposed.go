package secretleak

import (
	"go/ast"
	"go/types"
	"path"
	"reflect"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// sends looks at a call that encodes a value into a response.
func (c *checker) sends(call *ast.CallExpr, fn *types.Func) {
	arg := c.sent(call, fn)
	if arg == nil {
		return
	}
	// A secret that goes by its name alone may be one that the program makes for its customers.
	c.unnamed = true
	k, leak := c.find(arg)
	c.unnamed = false
	if k == clerkKey || k == webhookSecret || k == authHeader {
		c.Report(report.Finding{
			Range: leak, Category: "exposed",
			Message: k.String() + " is sent to the client, who can then do what the server can; leave it out",
		})
		return
	}
	if k == bearer && c.refuses(call) {
		c.toClient([]ast.Expr{arg})
		return
	}
	if c.forStaff(call) {
		return
	}
	name, of, at := c.inside(arg, 0)
	if at == nil || of == lib.InsideMetadata && c.cleared[c.graph.FuncAt(call.Pos())] {
		return
	}
	message := name + " is sent to the client with its private metadata, which is the backend's alone; send a struct of the fields that the client needs"
	switch {
	case of == lib.InsideToken:
		message = name + " is sent to the client with the tokens of another provider; use them on the server and send their result"
	case name == "PrivateMetadata":
		message = "private metadata is sent to the client, and is the backend's alone; send the fields that the client needs"
	}
	c.Report(report.Finding{Range: at, Category: "exposed", Message: message})
}

// refuses reports whether a call answers with an error, by its status.
func (c *checker) refuses(call *ast.CallExpr) bool {
	for _, a := range call.Args {
		if n, ok := c.number(a); ok && n >= 400 && n < 600 {
			return true
		}
	}
	return false
}

// sent returns the value that a call encodes into a response, nil if it encodes none.
func (c *checker) sent(call *ast.CallExpr, fn *types.Func) ast.Expr {
	for _, row := range c.uses.Rows(fn) {
		if row.Role == lib.SendsJSON {
			return c.graph.Arg(call, row.Arg)
		}
	}
	switch path := fn.Pkg().Path(); {
	case path == "encoding/json" && fn.Name() == "Encode":
		if c.encodesResponse(call) {
			return c.graph.Arg(call, 0)
		}
		return nil
	case c.uses.KnownObject(fn):
		return nil
	}
	return c.respondsWith(call, fn)
}

// encodesResponse reports whether an encoder writes to the response of a handler.
func (c *checker) encodesResponse(call *ast.CallExpr) bool {
	made := c.graph.Arg(call, lib.Recv)
	if id, ok := made.(*ast.Ident); ok {
		v, ok := c.info.Uses[id].(*types.Var)
		if !ok {
			return false
		}
		for _, d := range c.graph.Defs(v) {
			made = d.Value
		}
	}
	newEncoder, ok := made.(*ast.CallExpr)
	return ok && len(newEncoder.Args) > 0 && c.isResponse(newEncoder.Args[0])
}

var responds = stage.Set("json render respond response write send reply ok success encode")

// respondsWith returns the value that a helper which is named for it, and gets the response, sends.
func (c *checker) respondsWith(call *ast.CallExpr, fn *types.Func) ast.Expr {
	named, json := false, false
	for _, w := range stage.Words(fn.Name()) {
		named = named || responds[w]
		json = json || w == "json"
	}
	if !named || !json && !c.encodes(fn) {
		return nil
	}
	sig := fn.Signature()
	answers := false
	var value ast.Expr
	for i := range sig.Params().Len() {
		t := sig.Params().At(i).Type()
		if answers = answers || handler.Framework(c.uses, t) != 0 && !isRequest(t) || gotype.Name(t) == "ResponseWriter"; answers {
			if iface, ok := t.Underlying().(*types.Interface); ok && iface.Empty() {
				value = c.graph.Arg(call, i)
			}
		}
	}
	return value
}

// encodes reports whether a function of the package encodes JSON: others render templates.
func (c *checker) encodes(fn *types.Func) (found bool) {
	f := c.graph.FuncAt(fn.Pos())
	if fn.Pkg() != c.pass.Pkg || f == nil || f.Obj != fn {
		return false
	}
	for n := range ast.Preorder(f.Body) {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			continue
		}
		callee, ok := c.graph.Callee(call).(*types.Func)
		if !ok || callee.Pkg() == nil {
			continue
		}
		found = found || callee.Pkg().Path() == "encoding/json"
		for _, row := range c.uses.Rows(callee) {
			found = found || row.Role == lib.SendsJSON
		}
	}
	return found
}

// forStaff reports whether a call is, by the names around it, in a handler for the people who run the program.
func (c *checker) forStaff(call *ast.CallExpr) bool {
	names := []string{c.pass.Pkg.Name(), path.Base(strings.ReplaceAll(c.pass.Fset.Position(call.Pos()).Filename, `\`, "/"))}
	for f := c.graph.FuncAt(call.Pos()); f != nil; f = f.Outer {
		if f.Obj != nil {
			names = append(names, f.Obj.Name())
			if recv := f.Obj.Signature().Recv(); recv != nil {
				names = append(names, gotype.Name(recv.Type()))
			}
		}
	}
	for _, n := range names {
		for _, w := range stage.Words(n) {
			if staff[w] {
				return true
			}
		}
	}
	return false
}

var staff = stage.Set("admin admins backoffice staff internal superadmin debug support")

// inside looks for a resource of Clerk that is to stay inside in a value that is sent, by types and, in a literal or a
// variable that holds one, by what is put into it.
func (c *checker) inside(e ast.Expr, depth int) (name string, of lib.Kind, at ast.Expr) {
	if e == nil || depth > maxDepth {
		return "", 0, nil
	}
	e = ast.Unparen(e)
	if t := c.info.TypeOf(e); t != nil {
		if name, of := c.holds(t, 0); of != 0 {
			return name, of, e
		}
	}
	switch e := e.(type) {
	case *ast.UnaryExpr:
		return c.inside(e.X, depth+1)
	case *ast.CompositeLit:
		for i, elt := range e.Elts {
			if c.unsent(e, i) {
				continue
			}
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				elt = kv.Value
			}
			if name, of, at := c.inside(elt, depth+1); at != nil {
				return name, of, at
			}
		}
	case *ast.SelectorExpr:
		if v, ok := c.info.Uses[e.Sel].(*types.Var); ok && v.Name() == "PrivateMetadata" && c.uses.KnownObject(v) {
			return "PrivateMetadata", lib.InsideMetadata, e
		}
	case *ast.Ident:
		v, ok := c.info.Uses[e].(*types.Var)
		if !ok || c.active[v] {
			return "", 0, nil
		}
		c.active[v] = true
		defer delete(c.active, v)
		for _, d := range c.graph.Defs(v) {
			if lit, ok := ast.Unparen(valueOf(d)).(*ast.CompositeLit); ok && d.Kind == trace.Assigned {
				if name, of, at := c.inside(lit, depth+1); at != nil {
					return name, of, e
				}
			}
		}
	}
	return "", 0, nil
}

// unsent reports whether the element i of a struct literal is a field that encoding/json leaves out.
func (c *checker) unsent(lit *ast.CompositeLit, i int) bool {
	t := c.info.TypeOf(lit)
	if t == nil {
		return false
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	if kv, ok := lit.Elts[i].(*ast.KeyValueExpr); ok {
		key, ok := kv.Key.(*ast.Ident)
		for i = range st.NumFields() {
			if ok && st.Field(i).Name() == key.Name {
				break
			}
		}
	}
	return i >= st.NumFields() || !st.Field(i).Exported() || strings.HasPrefix(reflect.StructTag(st.Tag(i)).Get("json"), "-")
}

func valueOf(d *trace.Def) ast.Expr {
	if d.Value == nil {
		return &ast.BadExpr{}
	}
	return d.Value
}

// holds reports whether a value of type t has, once encoded, a resource that is to stay inside.
func (c *checker) holds(t types.Type, depth int) (string, lib.Kind) {
	if depth > 6 {
		return "", 0
	}
	t = types.Unalias(t)
	if n, ok := t.(*types.Named); ok {
		for _, row := range c.uses.Rows(n.Obj()) {
			if row.Role == lib.StaysInside {
				return n.Obj().Pkg().Name() + "." + n.Obj().Name(), row.Of
			}
		}
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "MarshalJSON"); obj != nil {
			return "", 0
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return c.holds(u.Elem(), depth+1)
	case *types.Slice:
		return c.holds(u.Elem(), depth+1)
	case *types.Map:
		return c.holds(u.Elem(), depth+1)
	case *types.Struct:
		for i := range u.NumFields() {
			f := u.Field(i)
			if !f.Exported() && !f.Embedded() || strings.HasPrefix(reflect.StructTag(u.Tag(i)).Get("json"), "-") {
				continue
			}
			if name, of := c.holds(f.Type(), depth+1); of != 0 {
				return name, of
			}
		}
	}
	return "", 0
}
