package insecureurl

import (
	"crypto/tls"
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// tls judges what a TLS configuration is set to, in packages that use Clerk, tokens or OAuth themselves. Elsewhere
// a configuration matters only if it gets to such a package: client sees it there.
func (c *checker) tls(a trace.Arrival) {
	if !c.uses.Imports(lib.Clerk, lib.JWT, lib.Webhook, lib.OAuth) || c.stage.Guarded(c.at(a)) {
		return
	}
	switch a.Sink.Row.Of {
	case lib.TLSSkipVerify:
		if on, known := a.Bool(); known && on && !c.ownCheck(a.Sink.Def) {
			c.Report(report.Finding{
				Range:    c.setting(a),
				Category: "skip-verify",
				Message:  "InsecureSkipVerify lets anybody on the network pose as the server and read credentials or replace keys; add the server's CA to RootCAs instead",
			})
		}
	case lib.TLSMinVersion, lib.TLSMaxVersion:
		if a.Element {
			return // looked up by a setting
		}
		if v, ok := a.Int(); ok && v > 0 && v < tls.VersionTLS12 {
			c.Report(report.Finding{
				Range:    c.setting(a),
				Category: "weak-tls",
				Message:  fmt.Sprintf("TLS below 1.2 is broken and this %s allows it; use tls.VersionTLS12 or later", a.Sink.Name),
			})
		}
	}
}

// setting returns the range of the whole key and value or assignment, or the constant that a call hands on.
func (c *checker) setting(a trace.Arrival) analysis.Range {
	d := a.Sink.Def
	switch {
	case d == nil:
		return a.Sink.Arg
	case d.Lit != nil:
		for _, elt := range d.Lit.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok && kv.Value == d.Value {
				return kv
			}
		}
	case d.Base != nil:
		return report.Span{From: d.Base.Pos(), To: d.Value.End()}
	}
	return d.Value
}

// ownCheck reports whether the configuration that d belongs to verifies certificates by a function of its own.
func (c *checker) ownCheck(d *trace.Def) bool {
	if d == nil {
		return false
	}
	found := false
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		v, ok := obj.(*types.Var)
		if !ok {
			return
		}
		for _, row := range rows {
			if row.Role != lib.TLS || row.Of != lib.TLSOwnCheck {
				continue
			}
			for _, check := range c.graph.Defs(v) {
				found = found || sameStruct(d, check)
			}
		}
	})
	return found
}

// sameStruct reports whether two definitions set fields of one struct: in one literal, or through one expression, or
// the one in the literal that a variable starts with and the other through that variable.
func sameStruct(a, b *trace.Def) bool {
	switch {
	case a.Lit != nil && b.Lit != nil:
		return a.Lit == b.Lit
	case a.Base != nil && b.Base != nil:
		return types.ExprString(a.Base) == types.ExprString(b.Base)
	}
	return a.Region != nil && a.Region == b.Region
}

// client judges a client that carries this package's credentials or fetches its keys, and that another package made
// or gave its transport.
func (c *checker) client(a trace.Arrival) {
	for _, call := range c.skipping(a.Origin, 0) {
		c.Report(report.Finding{
			Range:    call,
			Category: "skip-verify",
			Message:  fmt.Sprintf("%s gets a client with InsecureSkipVerify from another package: anybody on the network can read credentials or replace keys; verify certificates", a.Sink.Name),
		})
	}
}

// skipping returns the calls of other packages that give o, or what it holds, a configuration that skips verification.
func (c *checker) skipping(o trace.Origin, depth int) (calls []ast.Expr) {
	const maxDepth = 4 // client, transport, configuration, and one wrapper
	if o.Kind != trace.Struct || o.Expr == nil || depth > maxDepth {
		return nil
	}
	if o.Place != "" {
		skips := o.Nested("InsecureSkipVerify", func(v trace.Value) bool {
			return v.Kind == trace.Constant && v.Const.Text == "true"
		})
		if skips {
			calls = append(calls, o.Expr)
		}
		return calls
	}
	st := gotype.Struct(c.pass.TypesInfo.TypeOf(o.Expr))
	if st == nil {
		return nil
	}
	for i := range st.NumFields() {
		for _, row := range c.uses.Rows(st.Field(i)) {
			if row.Of == lib.TLSHolder {
				for _, inner := range c.graph.Attribute(o, st.Field(i)) {
					calls = append(calls, c.skipping(inner, depth+1)...)
				}
			}
		}
	}
	return calls
}
