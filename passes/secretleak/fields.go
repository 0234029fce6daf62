package secretleak

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

var (
	// notSecret are words of names whose values are no secret themselves.
	notSecret = stage.Set("publishable public name id ids url uri path file len length size count hash hashed digest masked redacted prefix env var header type err error field label has is valid set version arn ref expiry expires ttl at status")
)

// named tells whether the name of a variable says beyond doubt that it holds a secret of Clerk.
func (c *checker) named(v *types.Var) kind {
	if c.unnamed {
		return nothing
	}
	has := make(map[string]bool)
	for _, w := range stage.Words(v.Name()) {
		if notSecret[w] {
			return nothing
		}
		has[w] = true
	}
	switch {
	case has["secret"] && (has["webhook"] || has["svix"] || has["signing"]):
		return webhookSecret
	case has["clerk"] && (has["secret"] || has["api"] && has["key"]):
		return clerkKey
	}
	return nothing
}

// selector tells whether a field holds a secret.
func (c *checker) selector(e *ast.SelectorExpr, depth int) kind {
	v, ok := c.info.Uses[e.Sel].(*types.Var)
	if !ok {
		return nothing
	}
	for _, row := range c.uses.Rows(v) {
		switch row.Role {
		case lib.Token:
			if isTicket(c.info.TypeOf(e.X)) {
				return oneTime
			}
			return bearer
		case lib.HoldsSecret:
			if isTicket(c.info.TypeOf(e.X)) {
				return oneTime
			}
			return otherSecret
		case lib.TakesSecret:
			return ofRow(row)
		}
	}
	switch {
	case e.Sel.Name == "Header" && isRequest(c.info.TypeOf(e.X)):
		return allHeaders
	case e.Sel.Name == "Value" && gotype.Name(c.info.TypeOf(e.X)) == "Cookie":
		return c.cookie(e.X)
	}
	return c.variable(v, depth)
}

// isTicket reports whether t is a token that signs in once.
func isTicket(t types.Type) bool {
	switch gotype.Name(t) {
	case "SignInToken", "ActorToken", "TestingToken":
		return true
	}
	return false
}

func isRequest(t types.Type) bool {
	n := gotype.Named(t)
	return n != nil && n.Obj().Name() == "Request" && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "net/http"
}

// cookie tells whether a cookie is that of Clerk's session.
func (c *checker) cookie(e ast.Expr) kind {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nothing
	}
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok {
		return nothing
	}
	for _, d := range c.graph.Defs(v) {
		if call, ok := d.Value.(*ast.CallExpr); ok && c.readsSession(call) {
			return bearer
		}
	}
	return nothing
}

func (c *checker) readsSession(call *ast.CallExpr) bool {
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok {
		return false
	}
	for _, row := range c.uses.Rows(fn) {
		if row.Role == lib.ReadsCookie && strings.HasPrefix(c.text(c.graph.Arg(call, row.Arg)), "__session") {
			return true
		}
	}
	return false
}

// structure tells whether a struct that is printed whole has a secret among its fields, and nothing that hides it.
func (c *checker) structure(t types.Type) kind {
	n := gotype.Named(t)
	if n == nil {
		return nothing
	}
	st, ok := n.Underlying().(*types.Struct)
	if !ok || hides(t) {
		return nothing
	}
	for i := range st.NumFields() {
		f := st.Field(i).Origin()
		for _, row := range c.uses.Rows(f) {
			if row.Role == lib.Token || row.Role == lib.HoldsSecret {
				if isTicket(t) {
					return oneTime
				}
				return bearer
			}
		}
		if c.uses.KnownObject(f) || !isText(f.Type()) || hides(f.Type()) {
			continue
		}
		if k := c.secrets[f]; k.forever() {
			return k
		}
		if k := c.named(f); k != nothing {
			return k
		}
	}
	return nothing
}

// hides reports whether a type decides itself how it is printed.
func hides(t types.Type) bool {
	for _, name := range []string{"String", "LogValue", "Format", "GoString", "MarshalLogObject", "MarshalZerologObject"} {
		obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		if _, ok := obj.(*types.Func); ok {
			return true
		}
	}
	return false
}
