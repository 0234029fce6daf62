package uncheckedclaims

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// parties reports options about authorized parties that let every token pass, or none.
func (c *checker) parties() {
	c.eachCall(lib.SessionOption, func(call *ast.CallExpr, row lib.Row) {
		switch row.Of {
		case lib.OptionParties:
			c.partyList(call, row)
		case lib.OptionParty:
			c.partyHandler(c.graph.Arg(call, row.Arg))
		}
	})
	c.eachField(lib.SessionOption, func(_ *types.Var, row lib.Row, d *trace.Def) {
		if row.Of == lib.OptionParty {
			c.partyHandler(d.Value)
		}
	})
}

func (c *checker) partyList(call *ast.CallExpr, row lib.Row) {
	if c.idle(call, row) || len(call.Args) == row.Arg {
		c.Report(report.Finding{
			Range:    fun(call),
			Category: "authorized-party",
			Message:  fmt.Sprintf("%s without parties accepts every origin; name yours", c.name(call)),
		})
		return
	}
	for _, a := range call.Args[row.Arg:] {
		for _, o := range c.graph.Origins(a) {
			text, ok := o.Str()
			if ok && o.Expr != nil && o.Place == "" && o.Kind == trace.Constant && !origin(text) {
				c.Report(report.Finding{
					Range:    o.Expr,
					Category: "authorized-party",
					Message:  fmt.Sprintf("%q never equals azp, which is an origin: scheme, host and port, without path or wildcard", text),
					Fixes:    originFix(a, text),
				})
			}
		}
	}
}

// origin reports whether azp can be s. Apps on phones and in browsers have origins of their own schemes, or names
// without any.
func origin(s string) bool {
	if strings.ContainsAny(s, "* \t,") {
		return false
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return true
	}
	return u.Path == "" && u.RawQuery == "" && u.Fragment == "" && u.Host == strings.ToLower(u.Host)
}

// originFix offers the origin of a URL in its place, if that is written here: a constant may serve other purposes too.
func originFix(e ast.Expr, text string) []analysis.SuggestedFix {
	lit, ok := ast.Unparen(e).(*ast.BasicLit)
	u, err := url.Parse(text)
	if !ok || err != nil || u.Host == "" || u.User != nil || strings.ContainsAny(text, "* \t,") {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Use the origin",
		TextEdits: []analysis.TextEdit{{Pos: lit.Pos(), End: lit.End(), NewText: strconv.AppendQuote(nil, u.Scheme+"://"+strings.ToLower(u.Host))}},
	}}
}

// partyHandler reports a handler that accepts every party.
func (c *checker) partyHandler(e ast.Expr) {
	if e == nil {
		return
	}
	for _, o := range c.graph.Origins(e) {
		if o.Kind != trace.FuncValue {
			continue
		}
		fn := c.prog.function(o.Expr, o.Obj)
		if fn != nil && returnsTrue(fn) {
			c.Report(report.Finding{
				Range:    e,
				Category: "authorized-party",
				Message:  "this handler accepts every authorized party, so tokens made for any origin pass; compare the party with yours",
			})
		}
	}
}

// returnsTrue reports whether fn returns nothing but true.
func returnsTrue(fn *ssa.Function) bool {
	found := false
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		k, ok := ret.Results[0].(*ssa.Const)
		if !ok || k.Value == nil || k.Value.Kind() != constant.Bool || !constant.BoolVal(k.Value) {
			return false
		}
		found = true
	}
	return found
}
