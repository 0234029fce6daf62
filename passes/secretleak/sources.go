package secretleak

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// isText reports whether a value of type t is a string, bytes, or a pointer to a string.
func isText(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return gotype.IsText(t)
}

const maxDepth = 12

// find returns the secret that an expression shows, and where in it.
func (c *checker) find(e ast.Expr) (kind, ast.Expr) { return c.secretIn(e, 0) }

func (c *checker) secretIn(e ast.Expr, depth int) (kind, ast.Expr) {
	if e == nil || depth > maxDepth {
		return nothing, nil
	}
	e = ast.Unparen(e)
	if tv := c.info.Types[e]; tv.Value != nil || tv.IsType() {
		return nothing, nil
	}
	switch e := e.(type) {
	case *ast.Ident:
		if v, ok := c.info.Uses[e].(*types.Var); ok {
			return c.variable(v, depth), e
		}
	case *ast.SelectorExpr:
		return c.selector(e, depth), e
	case *ast.StarExpr:
		return c.secretIn(e.X, depth+1)
	case *ast.TypeAssertExpr:
		return c.secretIn(e.X, depth+1)
	case *ast.UnaryExpr:
		return c.secretIn(e.X, depth+1)
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			if k, at := c.secretIn(e.X, depth+1); k != nothing {
				return k, at
			}
			return c.secretIn(e.Y, depth+1)
		}
	case *ast.SliceExpr:
		return c.cut(e, depth)
	case *ast.IndexExpr:
		return c.indexed(e, depth), e
	case *ast.CompositeLit:
		return c.literal(e, depth)
	case *ast.CallExpr:
		return c.called(e, depth)
	}
	return nothing, nil
}

// variable tells whether a variable or field holds a secret: it is handed to a library as one, is named as one of
// Clerk's, or got one.
func (c *checker) variable(v *types.Var, depth int) kind {
	v = v.Origin()
	if isRequest(v.Type()) {
		return allHeaders
	}
	if k := c.structure(v.Type()); k != nothing {
		return k
	}
	if !isText(v.Type()) && !isTexts(v.Type()) || c.active[v] {
		return nothing
	}
	if k := c.secrets[v]; k != nothing {
		return k
	}
	if k := c.named(v); k != nothing && isText(v.Type()) {
		return k
	}
	c.active[v] = true
	defer delete(c.active, v)
	for _, d := range c.graph.Defs(v) {
		if d.Kind == trace.ElementOf && isTexts(v.Type()) && !v.IsField() && c.allOf(d.Value, depth) {
			return allHeaders
		}
		if d.Kind != trace.Assigned || d.Value == nil || v.IsField() {
			continue
		}
		if d.Index > 0 {
			if k := c.tokenAt(d.Value, d.Index); k != nothing {
				return k
			}
			continue
		}
		if k, _ := c.secretIn(d.Value, depth+1); k != nothing {
			return k
		}
	}
	return nothing
}

// allOf reports whether a loop runs over all headers of a request, in a function that leaves none out by name.
func (c *checker) allOf(e ast.Expr, depth int) bool {
	if k, _ := c.secretIn(e, depth+1); k != allHeaders {
		return false
	}
	f := c.graph.FuncAt(e.Pos())
	if f == nil {
		return false
	}
	for n := range ast.Preorder(f.Body) {
		if lit, ok := n.(*ast.BasicLit); ok && strings.EqualFold(strings.Trim(lit.Value, "`\""), "authorization") {
			return false
		}
	}
	return true
}

func isTexts(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isText(s.Elem())
}

func (c *checker) text(e ast.Expr) string {
	if e == nil {
		return ""
	}
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}

// cut tells whether a piece of a secret shows enough of it: neither its public prefix nor its last few characters do.
func (c *checker) cut(e *ast.SliceExpr, depth int) (kind, ast.Expr) {
	k, at := c.secretIn(e.X, depth+1)
	if k == nothing {
		return nothing, nil
	}
	if e.High == nil && e.Low != nil {
		if b, ok := ast.Unparen(e.Low).(*ast.BinaryExpr); ok && b.Op == token.SUB {
			if n, ok := c.number(b.Y); ok && n <= 6 {
				return nothing, nil
			}
		}
	}
	if e.Low == nil && e.High != nil {
		if n, ok := c.number(e.High); ok && n <= prefixLength(k) {
			return nothing, nil
		}
	}
	return k, at
}

// prefixLength is how many characters of a secret everybody knows: sk_live_, whsec_, Bearer and the start of a JWT.
func prefixLength(k kind) int64 {
	switch k {
	case webhookSecret:
		return 6
	case authHeader:
		return 9
	}
	return 8
}

func (c *checker) number(e ast.Expr) (int64, bool) {
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.Int {
		return constant.Int64Val(tv.Value)
	}
	return 0, false
}

// indexed tells whether an element is a secret: of a header, or of a header that was split.
func (c *checker) indexed(e *ast.IndexExpr, depth int) kind {
	if t := c.info.TypeOf(e.X); t != nil && gotype.Name(t) == "Header" {
		return headerKind(c.text(e.Index))
	}
	if n, ok := c.number(e.Index); ok && n == 0 {
		return nothing // the scheme
	}
	if t := c.info.TypeOf(e); t == nil || !isText(t) {
		return nothing
	}
	k, _ := c.secretIn(e.X, depth+1)
	return k
}

func headerKind(name string) kind {
	switch strings.ToLower(name) {
	case "authorization", "cookie", "clerk-secret-key":
		return authHeader
	}
	return nothing
}

// literal looks for secrets among the values of a map, list or struct.
func (c *checker) literal(e *ast.CompositeLit, depth int) (kind, ast.Expr) {
	for _, elt := range e.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if k, at := c.secretIn(elt, depth+1); k != nothing {
			return k, at
		}
	}
	return nothing, nil
}
