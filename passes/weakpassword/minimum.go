package weakpassword

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"regexp"
	"slices"
	"strconv"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// least is the shortest password that NIST SP 800-63B allows, and that Clerk accepts by default.
const least = 8

// minimum reports checks that let shorter passwords through to Clerk.
func (c *checker) minimum() {
	passwords := c.passwords()
	if len(passwords) == 0 {
		return
	}
	var checks []lengthCheck
	for _, f := range c.pass.Files {
		if c.InTest(f.Pos()) {
			continue
		}
		for n := range ast.Preorder(f) {
			if cmp, ok := n.(*ast.BinaryExpr); ok {
				if check := c.lengthCheck(cmp, passwords); check.min > 0 {
					checks = append(checks, check)
				}
			}
		}
	}
	if slices.ContainsFunc(checks, func(check lengthCheck) bool { return check.lower && check.min >= least }) {
		return // the short one is one of several
	}
	for _, check := range checks {
		if check.min > 1 && check.min < least {
			c.short(check.at, check.min)
		}
	}
	c.tags(passwords)
}

func (c *checker) short(at ast.Node, n int64) {
	c.report(at, "short-minimum", fmt.Sprintf("passwords of %d characters pass this check; require %d at least, 15 without a second factor, or leave the length to Clerk", n, least))
}

// newPassword has the fields for a password that a user chooses.
var newPassword = map[string]bool{
	"CreateParams.Password": true, "UpdateParams.Password": true, "CreateUserParams.Password": true, "UpdateUser.Password": true,
}

// passwords returns the variables and fields that hold a new password on its way to Clerk.
func (c *checker) passwords() map[*types.Var]bool {
	vars := make(map[*types.Var]bool)
	for _, a := range c.flow.Arrivals {
		row := a.Sink.Row
		if row.Role != lib.TakesSecret || !newPassword[row.Sym] {
			continue // one to sign in with has been chosen before
		}
		for _, id := range identifiers(a.Sink.Arg) {
			if v, ok := c.pass.TypesInfo.Uses[id].(*types.Var); ok && holdsText(v.Type()) {
				vars[v] = true
			}
		}
		if v, ok := a.Obj.(*types.Var); ok && (a.Kind == trace.Field || a.Kind == trace.Param) {
			vars[v] = true
		}
	}
	if len(vars) > 0 {
		c.handedOn(vars)
	}
	return vars
}

// handedOn adds the parameters of the package's functions that get one of the passwords.
func (c *checker) handedOn(vars map[*types.Var]bool) {
	for _, f := range c.pass.Files {
		for n := range ast.Preorder(f) {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				continue
			}
			fn, ok := typeutil.Callee(c.pass.TypesInfo, call).(*types.Func)
			if !ok || fn.Pkg() != c.pass.Pkg || fn.Signature().Variadic() {
				continue
			}
			params := fn.Signature().Params()
			for i, arg := range call.Args {
				if i < params.Len() && vars[c.variable(arg)] {
					vars[params.At(i)] = true
				}
			}
		}
	}
}

// identifiers returns those in e that name a value: for a selector the selected field.
func identifiers(e ast.Expr) (ids []*ast.Ident) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			ids = append(ids, n.Sel)
			return false
		case *ast.CallExpr:
			for _, arg := range n.Args {
				ids = append(ids, identifiers(arg)...)
			}
			return false
		case *ast.Ident:
			ids = append(ids, n)
		}
		return true
	})
	return ids
}

func holdsText(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// variable returns the variable or field that e is, nil if it is something else.
func (c *checker) variable(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, _ := c.pass.TypesInfo.Uses[e].(*types.Var)
		return v
	case *ast.SelectorExpr:
		v, _ := c.pass.TypesInfo.Uses[e.Sel].(*types.Var)
		return v
	case *ast.StarExpr:
		return c.variable(e.X)
	}
	return nil
}

// A lengthCheck compares the length of a password with a constant.
type lengthCheck struct {
	at  ast.Node
	min int64
	// lower is set if it can only be a lower bound.
	lower bool
}

// lengthCheck returns the length from which on a comparison holds, or stops to hold; its min is 0 for any other.
func (c *checker) lengthCheck(cmp *ast.BinaryExpr, passwords map[*types.Var]bool) lengthCheck {
	length, bound, op := cmp.X, cmp.Y, cmp.Op
	if c.pass.TypesInfo.Types[length].Value != nil {
		length, bound, op = bound, length, mirrored[op]
	}
	v := c.pass.TypesInfo.Types[bound].Value
	if v == nil || v.Kind() != constant.Int || !passwords[c.measured(length)] {
		return lengthCheck{}
	}
	n, _ := constant.Int64Val(v)
	switch op {
	case token.LSS:
		return lengthCheck{cmp, n, true}
	case token.LEQ:
		return lengthCheck{cmp, n + 1, true}
	case token.GEQ:
		return lengthCheck{cmp, n, false}
	case token.GTR:
		return lengthCheck{cmp, n + 1, false}
	}
	return lengthCheck{}
}

var mirrored = map[token.Token]token.Token{token.LSS: token.GTR, token.LEQ: token.GEQ, token.GTR: token.LSS, token.GEQ: token.LEQ}

// measured returns what e is the length of: len(v), len([]rune(v)), utf8.RuneCountInString(v), also trimmed, or a
// variable that holds it.
func (c *checker) measured(e ast.Expr) *types.Var {
	e = ast.Unparen(e)
	if id, ok := e.(*ast.Ident); ok {
		v, _ := c.pass.TypesInfo.Uses[id].(*types.Var)
		if defs := c.graph.Defs(v); v != nil && len(defs) == 1 && defs[0].Kind == trace.Assigned {
			e = ast.Unparen(defs[0].Value)
		}
	}
	call, ok := e.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return nil
	}
	switch fn := typeutil.Callee(c.pass.TypesInfo, call).(type) {
	case *types.Builtin:
		if fn.Name() != "len" {
			return nil
		}
	case *types.Func:
		if fn.Pkg() == nil || fn.Pkg().Path() != "unicode/utf8" {
			return nil
		}
	default:
		return nil
	}
	arg := ast.Unparen(call.Args[0])
	for {
		inner, ok := arg.(*ast.CallExpr)
		if !ok || len(inner.Args) != 1 {
			return c.variable(arg)
		}
		arg = ast.Unparen(inner.Args[0])
	}
}

// tags reports passwords whose validation is written in a struct tag, as gin's and echo's is.
func (c *checker) tags(passwords map[*types.Var]bool) {
	for _, f := range c.pass.Files {
		if c.InTest(f.Pos()) {
			continue
		}
		for n := range ast.Preorder(f) {
			field, ok := n.(*ast.Field)
			if !ok || field.Tag == nil {
				continue
			}
			for _, name := range field.Names {
				v, ok := c.pass.TypesInfo.Defs[name].(*types.Var)
				if n := taggedMinimum(field.Tag.Value); ok && passwords[v] && n > 1 && n < least {
					c.short(field.Tag, n)
				}
			}
		}
	}
}

var tagMinimum = regexp.MustCompile(`(?:^|,)(?:min|gte)=(\d+)(?:,|$)`)

// taggedMinimum returns the shortest text that a struct tag allows, 0 if it does not say.
func taggedMinimum(tag string) int64 {
	text, err := strconv.Unquote(tag)
	if err != nil {
		return 0
	}
	st := reflect.StructTag(text)
	for _, key := range []string{"validate", "binding"} {
		if m := tagMinimum.FindStringSubmatch(st.Get(key)); m != nil {
			n, _ := strconv.ParseInt(m[1], 10, 64)
			return n
		}
	}
	n, _ := strconv.ParseInt(st.Get("minLength"), 10, 64)
	return n
}
