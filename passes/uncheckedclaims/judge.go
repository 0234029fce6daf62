package uncheckedclaims

import (
	"fmt"
	"go/ast"
	"go/types"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// judge reports what of a token is not compared, or leaves it to the callers in other packages.
func (c *checker) judge(v verified, out map[*types.Func]*claimsFact) {
	if v.ev.unknown || v.ev.printed && !v.ev.acted || v.payload && !v.ev.token {
		return
	}
	missing := v.missing()
	if missing == 0 {
		c.advise(v)
		return
	}
	if c.defer_(v, missing, out) {
		return
	}
	c.report(v, missing)
}

// missing returns the claims that should be compared and are not.
func (v verified) missing() claims {
	want := expiry
	if v.keys == remoteKeys && !v.unknown {
		want |= issuer | audience
	}
	have := v.requires
	for _, d := range v.drops {
		have &^= d.claims
		want |= d.claims & v.requires
	}
	if v.unknown {
		want &^= (issuer | audience) &^ dropped(v.drops)
		if v.requires&expiry == 0 && dropped(v.drops)&expiry == 0 {
			want &^= expiry
		}
	}
	return want &^ (have | v.ev.read)
}

func dropped(ds []drop) (k claims) {
	for _, d := range ds {
		k |= d.claims
	}
	return k
}

// defer_ leaves the judgment to other packages if only they see the claims.
func (c *checker) defer_(v verified, missing claims, out map[*types.Func]*claimsFact) bool {
	deferred := false
	for fn, i := range v.ev.returned {
		obj, ok := fn.Object().(*types.Func)
		if !ok || len(c.prog.callersOf(fn)) > 0 {
			continue
		}
		if out[obj] == nil {
			out[obj] = new(claimsFact)
		}
		out[obj].Missing |= uint16(missing)
		out[obj].Index, out[obj].Verifier = i, v.name
		for _, d := range v.drops {
			out[obj].Dropped |= uint16(d.claims)
			out[obj].Option = d.name
			if d.at != nil && d.at.Pos().IsValid() {
				p := c.pass.Fset.Position(d.at.Pos())
				out[obj].Option = fmt.Sprintf("%s at %s:%d", d.name, filepath.Base(p.Filename), p.Line)
			}
		}
		deferred = true
	}
	return deferred
}

// report reports the claims that nobody compares.
func (c *checker) report(v verified, missing claims) {
	for _, d := range v.drops {
		if d.claims&missing == 0 || d.at == nil || c.conditional(d.at, v.call) {
			missing &^= d.claims
			continue
		}
		missing &^= d.claims
		c.Report(report.Finding{
			Range:    narrow(d.at),
			Category: "validation-disabled",
			Message:  fmt.Sprintf("%s: %s, and nothing compares %s afterwards; remove it, or compare by hand", d.name, d.effect(), d.claims.those()),
		})
	}
	if missing&expiry != 0 {
		c.Report(report.Finding{
			Range:    v.at,
			Category: "expiry-unchecked",
			Message:  fmt.Sprintf("%s does not compare exp, and neither does what follows: stolen tokens work forever; compare the times", v.name),
		})
	}
	if missing&issuer != 0 {
		c.Report(report.Finding{
			Range:    v.at,
			Category: "issuer-unchecked",
			Message:  fmt.Sprintf("%s verifies with fetched keys and nothing compares iss: any issuer with these keys passes; require the one you trust", v.name),
		})
	}
	if missing&audience != 0 {
		c.Report(report.Finding{
			Range:    v.at,
			Category: "audience-unchecked",
			Message:  fmt.Sprintf("%s verifies with fetched keys and nothing compares aud or azp: tokens for other applications pass; require yours", v.name),
		})
	}
}

// effect says what an option does.
func (d drop) effect() string {
	switch d.claims {
	case issuer:
		return "the issuer is not compared"
	case audience:
		return "the audience is not compared"
	}
	return "expired tokens pass"
}

// those names the claims in a message.
func (k claims) those() string {
	if k == allClaims {
		return "exp"
	}
	return k.String()
}

func narrow(e ast.Expr) analysis.Range {
	if call, ok := e.(*ast.CallExpr); ok {
		return fun(call)
	}
	return e
}

// conditional reports whether e is in a branch that the verification is not in: then configuration decides.
func (c *checker) conditional(e ast.Expr, call *ast.CallExpr) bool {
	if call == nil {
		return false
	}
	f := c.File(e.Pos())
	if f == nil || c.File(call.Pos()) != f {
		return false
	}
	in := false
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || n.Pos() > e.Pos() || n.End() < e.End() {
			return false
		}
		switch n := n.(type) {
		case *ast.IfStmt:
			for _, b := range []ast.Node{n.Body, n.Else} {
				if b != nil && !isNilNode(b) && report.Covers(b, e) && !report.Covers(b, call) {
					in = true
				}
			}
		case *ast.CaseClause:
			in = in || report.Covers(n, e) && !report.Covers(n, call)
		case *ast.FuncDecl, *ast.FuncLit:
			in = false
		}
		return true
	})
	return in
}

func isNilNode(n ast.Node) bool {
	b, ok := n.(*ast.BlockStmt)
	return ok && b == nil
}

// inherited judges calls of functions of other packages that return claims nobody has compared yet.
func (c *checker) inherited(out map[*types.Func]*claimsFact) {
	for _, obj := range c.factObjects() {
		fact := c.facts[obj]
		if fact.Missing == 0 {
			continue
		}
		for _, call := range c.graph.Calls(obj) {
			instr := c.prog.calls[call.Lparen]
			if instr == nil || c.InTest(call.Pos()) {
				continue
			}
			v := verified{at: fun(call), name: fmt.Sprintf("%s (%s)", c.name(call), fact.Verifier), call: call}
			if fact.Option != "" {
				v.drops = []drop{{claims(fact.Dropped), call, fact.Option}}
			}
			v.ev = c.followFrom(results(instr))
			if missing := claims(fact.Missing) &^ v.ev.read; missing != 0 && !v.ev.unknown && (!v.ev.printed || v.ev.acted) && !c.defer_(v, missing, out) {
				c.report(v, missing)
			}
		}
	}
}
