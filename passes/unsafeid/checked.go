package unsafeid

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strconv"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/logging"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// checked reports whether a function does anything to a value that may be a check: it compares it with something, looks
// at its characters, looks it up, or hands it to a function whose mind is not known.
func (c *checker) checked(fn *trace.Func, val *value, sinkArg ast.Expr) (found bool) {
	ast.PreorderStack(fn.Node, nil, func(n ast.Node, stack []ast.Node) bool {
		if found {
			return false
		}
		switch n := n.(type) {
		case *ast.Ident:
			if report.Covers(sinkArg, n) && !c.hasCall(sinkArg) {
				return true
			}
			if v, ok := c.pass.TypesInfo.Uses[n].(*types.Var); ok && val.vars[v] {
				found = c.checks(n, v, stack)
			}
		case *ast.CallExpr:
			if len(val.texts) > 0 && !val.reads[n] && val.texts[types.ExprString(n)] {
				found = c.checks(n, nil, stack)
			}
		}
		return !found
	})
	return found
}

// verified reports whether a function verifies a webhook: Clerk's own ids are no one else's choice. What calls itself a
// webhook counts too, because others may have verified it before.
func (c *checker) verified(fn *trace.Func) bool {
	if fn.Obj != nil && strings.Contains(strings.ToLower(fn.Obj.Name()), "webhook") {
		return true
	}
	for _, use := range c.graph.Uses(lib.VerifiesWebhook) {
		if report.Covers(fn.Node, use.Call) {
			return true
		}
	}
	return false
}

func (c *checker) hasCall(e ast.Expr) bool {
	for n := range ast.Preorder(e) {
		if _, ok := n.(*ast.CallExpr); ok {
			return true
		}
	}
	return false
}

// checks reports whether what stands around one use of a variable, or one more read of the same value, may be a check.
func (c *checker) checks(use ast.Expr, v *types.Var, stack []ast.Node) bool {
	var inner ast.Node = use
	for i := len(stack) - 1; i >= 0; i-- {
		switch n := stack[i].(type) {
		case *ast.SelectorExpr:
			if n.X == inner && v != nil && !v.IsField() {
				// A field of the decoded struct, which counts for itself, or a method of it, which may validate it.
				if f, ok := c.pass.TypesInfo.Uses[n.Sel].(*types.Var); ok && f.IsField() {
					return false
				}
				return true
			}
		case *ast.StarExpr, *ast.ParenExpr, *ast.UnaryExpr, *ast.KeyValueExpr:
		case *ast.BinaryExpr:
			if n.Op == token.ADD {
				break
			}
			return !c.emptiness(n)
		case *ast.CallExpr:
			if n.Fun == inner {
				return false
			}
			return !c.harmless(n, inner, v)
		case *ast.SwitchStmt, *ast.RangeStmt, *ast.IndexExpr, *ast.SliceExpr, *ast.CaseClause:
			return true
		case ast.Stmt, *ast.CompositeLit:
			return false
		}
		inner = stack[i]
	}
	return false
}

// emptiness reports whether a comparison only asks whether there is anything.
func (c *checker) emptiness(n *ast.BinaryExpr) bool {
	for _, e := range []ast.Expr{n.X, n.Y} {
		tv := c.pass.TypesInfo.Types[e]
		if tv.IsNil() || tv.Value != nil && (tv.Value.ExactString() == `""` || tv.Value.ExactString() == "0") {
			return true
		}
	}
	return n.Op == token.LOR || n.Op == token.LAND
}

// harmless reports whether a call looks at none of the characters of an argument, or was looked at already.
func (c *checker) harmless(call *ast.CallExpr, arg ast.Node, v *types.Var) bool {
	switch callee := typeutil.Callee(c.pass.TypesInfo, call).(type) {
	case *types.Builtin:
		return callee.Name() == "len" || callee.Name() == "append"
	case *types.Func:
		if callee.Pkg() == nil {
			return false
		}
		if c.handsOn(call, arg) || v != nil && c.fills(call, v) || c.uses.KnownObject(callee) && !escapes[callee.Pkg().Path()+"."+callee.Name()] {
			return true
		}
		path := callee.Pkg().Path()
		return logging.Library(path) || quiet[path] || quietFuncs[path+"."+callee.Name()]
	}
	return c.pass.TypesInfo.Types[call.Fun].IsType()
}

// handsOn reports whether an argument is itself on its way to the SDK.
func (c *checker) handsOn(call *ast.CallExpr, arg ast.Node) bool {
	for _, a := range call.Args {
		if a == arg && c.seen[a] {
			return true
		}
	}
	return false
}

// quiet are packages of the standard library that only write things down.
var quiet = map[string]bool{"fmt": true, "errors": true, "encoding/json": true}

// quietFuncs change nothing that matters, or ask too little: whatever begins with user_ may go on with a slash.
var quietFuncs = map[string]bool{
	"strings.TrimSpace": true, "strings.HasPrefix": true, "strings.ToLower": true, "strings.TrimPrefix": true, "net/http.Error": true,
}

// escapes and parsers are functions of known libraries that make an id safe, or look at it.
var escapes = map[string]bool{
	"net/url.PathEscape": true, "net/url.QueryEscape": true, "net/url.Parse": true,
	"strings.Contains": true, "strings.ContainsAny": true, "strings.ContainsRune": true, "strings.ContainsFunc": true,
	"strings.IndexByte": true, "strings.Index": true, "strings.IndexAny": true, "strings.Trim": true, "strings.Map": true,
	"strings.EqualFold": true, "strings.Replace": true, "strings.ReplaceAll": true, "strings.Split": true, "strings.Cut": true,
	"strings.IndexFunc": true, "strings.Fields": true, "strings.NewReplacer": true, "strings.SplitN": true,
	"regexp.MatchString": true, "regexp.Match": true, "regexp.FindString": true, "regexp.FindStringSubmatch": true,
	"regexp.ReplaceAllString": true, "slices.Contains": true, "slices.ContainsFunc": true, "slices.Index": true,
	"crypto/subtle.ConstantTimeCompare": true, "crypto/hmac.Equal": true,
}

// tagged reports whether a field has a validator's tag that says more than that it must be there.
func (c *checker) tagged(f *types.Var) bool {
	for _, file := range c.pass.Files {
		if f.Pos() < file.FileStart || f.Pos() > file.FileEnd {
			continue
		}
		for n := range ast.Preorder(file) {
			field, ok := n.(*ast.Field)
			if !ok || field.Tag == nil || f.Pos() < field.Pos() || f.Pos() > field.End() {
				continue
			}
			text, err := strconv.Unquote(field.Tag.Value)
			return err != nil || validates(reflect.StructTag(text))
		}
	}
	return f.Pkg() != c.pass.Pkg // its tag may say anything
}

func validates(tag reflect.StructTag) bool {
	for _, key := range []string{"validate", "binding", "pattern", "valid", "enum"} {
		for _, rule := range strings.Split(tag.Get(key), ",") {
			if name, _, _ := strings.Cut(rule, "="); name != "" && !loose[name] {
				return true
			}
		}
	}
	return false
}

// loose rules say nothing of the characters.
var loose = map[string]bool{"required": true, "omitempty": true, "min": true, "max": true, "gte": true, "lte": true, "gt": true, "lt": true, "startswith": true, "dive": true}
