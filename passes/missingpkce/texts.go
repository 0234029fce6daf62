package missingpkce

import (
	"go/ast"
	"go/constant"
	"go/types"
	"reflect"
	"regexp"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

var (
	responseType = regexp.MustCompile(`(?:^|[?&])response_type=([a-z_]+(?:(?:\+|%20)[a-z_]+)*)`)
	passwordType = regexp.MustCompile(`(?:^|[?&])grant_type=password(?:&|$)`)
	notRequired  = regexp.MustCompile(`"pkce_required\\?"\s*:\s*false`)
)

// texts judges requests that are written out as texts, and bodies of requests to the Backend API.
func (c *checker) texts() {
	for i, f := range c.pass.Files {
		if !c.uses.FileMentions(i, uses.LoginParameter) || c.InTest(f.FileStart) {
			continue
		}
		ast.PreorderStack(f, nil, func(n ast.Node, stack []ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.BasicLit:
				if s, ok := c.text(n); ok && !c.compared(stack) {
					c.written(n, s)
				}
			case *ast.KeyValueExpr:
				c.entry(n.Key, n.Value)
			case *ast.AssignStmt:
				if len(n.Lhs) == 1 && len(n.Rhs) == 1 {
					if index, ok := n.Lhs[0].(*ast.IndexExpr); ok {
						c.entry(index.Index, n.Rhs[0])
					}
				}
			}
			return true
		})
	}
}

// text returns the text that e is at compile time.
func (c *checker) text(e ast.Expr) (string, bool) {
	v := c.info.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// compared reports whether a text is only looked for in another one.
func (c *checker) compared(stack []ast.Node) bool {
	for i := len(stack) - 1; i >= 0; i-- {
		switch n := stack[i].(type) {
		case *ast.CallExpr:
			return c.has(c.graph.Callee(n), lib.Tests)
		case *ast.BinaryExpr:
			if gotype.IsString(typeOf(c.info, n)) {
				continue
			}
			return true
		case *ast.CaseClause:
			return true
		case ast.Expr:
			continue
		default:
			return false
		}
	}
	return false
}

// written judges a text.
func (c *checker) written(lit *ast.BasicLit, s string) {
	if notRequired.MatchString(s) {
		c.report(lit, "pkce-not-required", notRequiredMessage)
	}
	if passwordType.MatchString(s) {
		c.report(lit, "password-grant", passwordMessage)
	}
	m := responseType.FindStringSubmatch(s)
	if m == nil {
		return
	}
	value := strings.NewReplacer("+", " ", "%20", " ").Replace(m[1])
	switch {
	case implicit(value):
		c.report(lit, "implicit-flow", implicitMessage(value))
	case strings.HasPrefix(value, "code") && clerkURL(s) && !strings.Contains(s, "code_challenge=") && !c.anywhere("code_challenge"):
		c.report(lit, "no-challenge", "login at Clerk is started without PKCE, so that a stolen code is enough; send code_challenge and code_challenge_method=S256")
	}
}

const notRequiredMessage = "application accepts logins without PKCE, so that a stolen code is enough; set pkce_required to true"

// anywhere reports whether a text of the package mentions the word: a URL is often put together in several places.
func (c *checker) anywhere(word string) bool {
	for _, f := range c.pass.Files {
		if c.mentions(f, word) {
			return true
		}
	}
	return false
}

// entry judges an entry of a map, or a field of a struct, that becomes the body of a request.
func (c *checker) entry(key, value ast.Expr) {
	name, ok := c.text(key)
	if id, isField := key.(*ast.Ident); isField && !ok {
		name = c.marshaledName(id)
	}
	if name != "pkce_required" {
		return
	}
	for _, o := range c.graph.Origins(value) {
		if on, known := o.Bool(); known && !on && o.Kind == trace.Constant {
			c.report(value, "pkce-not-required", notRequiredMessage)
		}
	}
}

// marshaledName returns the name in JSON of the field that a literal sets.
func (c *checker) marshaledName(id *ast.Ident) string {
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok || !v.IsField() || v.Pkg() != c.pass.Pkg {
		return ""
	}
	scope := c.pass.Pkg.Scope()
	for _, n := range scope.Names() {
		tn, ok := scope.Lookup(n).(*types.TypeName)
		if !ok {
			continue
		}
		st := gotype.Struct(tn.Type())
		for i := range numFields(st) {
			if st.Field(i) == v {
				name, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("json"), ",")
				return name
			}
		}
	}
	return ""
}

func numFields(st *types.Struct) int {
	if st == nil {
		return 0
	}
	return st.NumFields()
}
