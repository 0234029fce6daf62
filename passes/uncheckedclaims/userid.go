package uncheckedclaims

import (
	"go/ast"
	"go/types"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// userIDs reports the ID of a token in the place of the ID of its user.
func (c *checker) userIDs() {
	for _, f := range c.pass.Files {
		if !c.mentionsTokenID(f) || c.InTest(f.Name.Pos()) {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				c.userIDCall(n)
			case *ast.AssignStmt:
				if len(n.Lhs) == len(n.Rhs) {
					for i, l := range n.Lhs {
						c.userIDNamed(nameOf(l), n.Rhs[i])
					}
				}
			case *ast.ValueSpec:
				if len(n.Names) == len(n.Values) {
					for i, id := range n.Names {
						c.userIDNamed(id.Name, n.Values[i])
					}
				}
			case *ast.KeyValueExpr:
				c.userIDNamed(c.entryName(n.Key), n.Value)
			}
			return true
		})
	}
}

// mentionsTokenID reports whether f reads the ID of a Clerk token: only there it can be followed from.
func (c *checker) mentionsTokenID(f *ast.File) bool {
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Name == "ID" {
			found = found || c.tokenID(sel)
		}
		return !found
	})
	return found
}

// tokenID reports whether sel is the jti of a Clerk session. The claims of v1 are those of go-jose.
func (c *checker) tokenID(sel *ast.SelectorExpr) bool {
	s := c.pass.TypesInfo.Selections[sel]
	if s == nil || s.Kind() != types.FieldVal || sel.Sel.Name != "ID" {
		return false
	}
	if row, ok := c.rowOf(s.Obj(), lib.ReadsClaim); ok {
		return row.Of == lib.ClaimID
	}
	t := s.Recv()
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == "SessionClaims" && c.uses.KnownObject(n.Obj())
}

// userIDCall looks at the arguments of a call that are a user's ID by the table, by the parameter's name, by the key
// before them, or by the column that a query compares with them.
func (c *checker) userIDCall(call *ast.CallExpr) {
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok || logs(fn) {
		return
	}
	row, known := c.rowOf(fn, lib.TakesUserID)
	columns := c.columns(fn, call)
	for i, a := range call.Args {
		switch {
		case known && row.Arg == i, columns[i], isUserID(paramName(fn.Signature(), i)):
			c.userID(a)
		case i > 0 && i == len(call.Args)-1 && !known:
			c.userIDNamed(c.keyName(call.Args[i-1]), a) // c.Set("userID", id), context.WithValue(ctx, userIDKey, id)
		}
	}
}

func paramName(sig *types.Signature, i int) string {
	if i < sig.Params().Len() && (!sig.Variadic() || i < sig.Params().Len()-1) {
		return sig.Params().At(i).Name()
	}
	return ""
}

// column matches a column for users that a query compares with, or sets to, a placeholder.
var column = regexp.MustCompile(`(?i)\b(?:user_?id|clerk_?id|clerk_?user_?id)"?\s*=\s*(\$(\d+)|\?)`)

// columns returns the arguments of a query that stand for a user's ID.
func (c *checker) columns(fn *types.Func, call *ast.CallExpr) map[int]bool {
	out := make(map[int]bool)
	sig := fn.Signature()
	if !sig.Variadic() || sig.Params().Len() < 2 {
		return out
	}
	at := sig.Params().Len() - 2
	query := c.graph.Arg(call, at)
	if query == nil || !gotype.IsString(c.pass.TypesInfo.TypeOf(query)) {
		return out
	}
	for _, o := range c.graph.Origins(query) {
		text, _ := o.Str()
		for _, m := range column.FindAllStringSubmatchIndex(text, -1) {
			if m[4] >= 0 {
				if n, err := strconv.Atoi(text[m[4]:m[5]]); err == nil {
					out[at+n] = true
				}
				continue
			}
			out[at+1+strings.Count(text[:m[2]], "?")] = true
		}
	}
	return out
}

func (c *checker) userIDNamed(name string, value ast.Expr) {
	if isUserID(name) {
		c.userID(value)
	}
}

// userID reports e if it is the ID of a token.
func (c *checker) userID(e ast.Expr) {
	if !gotype.IsString(c.pass.TypesInfo.TypeOf(e)) {
		return
	}
	for _, o := range c.graph.Origins(e) {
		sel, ok := o.Expr.(*ast.SelectorExpr)
		if !ok || o.Kind != trace.Field && o.Kind != trace.Unknown || !c.tokenID(sel) {
			continue
		}
		c.Report(report.Finding{
			Range:    sel,
			Category: "jti-as-user",
			Message:  types.ExprString(sel) + " is the token's own ID (jti), which changes every minute; the user's ID is Subject",
			Fixes:    c.subjectFix(e, sel),
		})
	}
}

// subjectFix offers to take the subject instead. What goes through a variable may be meant for something else too.
func (c *checker) subjectFix(e ast.Expr, sel *ast.SelectorExpr) []analysis.SuggestedFix {
	if ast.Unparen(e) != sel {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(c.pass.TypesInfo.TypeOf(sel.X), true, c.pass.Pkg, "Subject")
	if obj == nil || !gotype.IsString(obj.Type()) {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Use the subject",
		TextEdits: []analysis.TextEdit{{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Subject")}},
	}}
}

// entryName is the name of a field, or what keyName says of a map's key.
func (c *checker) entryName(key ast.Expr) string {
	if id, ok := key.(*ast.Ident); ok {
		if v, ok := c.pass.TypesInfo.Uses[id].(*types.Var); ok && v.IsField() {
			return id.Name
		}
	}
	return c.keyName(key)
}

// keyName is the name that an expression gives to the value after it: a constant, or a variable or field's name.
func (c *checker) keyName(e ast.Expr) string {
	if gotype.IsString(c.pass.TypesInfo.TypeOf(e)) {
		for _, o := range c.graph.Origins(e) {
			if s, ok := o.Str(); ok {
				return s
			}
		}
	}
	if lit, ok := e.(*ast.CompositeLit); ok { // userIDKey{}
		return nameOf(lit.Type)
	}
	// A variable is a key only by its name: in seen(userID, claims.ID) it is a value of its own.
	if name := nameOf(e); keyLike.MatchString(name) {
		return name
	}
	return ""
}

var keyLike = regexp.MustCompile(`(?i)key|ctx|context`)

func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// isUserID reports whether a name is one of a user's ID.
func isUserID(name string) bool {
	name = strings.ToLower(strings.NewReplacer("_", "", "-", "", ".", "", " ", "").Replace(name))
	for _, affix := range []string{"ctx", "context", "key"} {
		name = strings.TrimSuffix(strings.TrimPrefix(name, affix), affix)
	}
	switch name {
	case "userid", "uid", "clerkid", "clerkuserid", "ownerid", "authorid", "accountid", "currentuserid", "authuserid":
		return true
	}
	return false
}
