package uncheckedclaims

import (
	"fmt"
	"go/ast"
	"go/types"
	"path/filepath"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A verified token is what one call made of it.
type verified struct {
	at   analysis.Range
	name string
	call *ast.CallExpr // nil for middleware
	setup
	keys keySource
	ev   evidence
	// payload is set if what was verified is a token only if the program reads it as one.
	payload bool
}

// verifications judges every call that verifies a token, and returns facts about the functions that hand unchecked
// claims on to other packages.
func (c *checker) verifications() map[*types.Func]*claimsFact {
	out := make(map[*types.Func]*claimsFact)
	c.eachCall(lib.VerifiesClaims, func(call *ast.CallExpr, row lib.Row) {
		if v, ok := c.verified(call, row); ok {
			c.judge(v, out)
		}
	})
	c.eachField(lib.VerifiesClaims, func(f *types.Var, row lib.Row, d *trace.Def) {
		c.judge(c.middleware(f, row, d.Value), out)
	})
	c.eachField(lib.RemoteKeys, func(f *types.Var, _ lib.Row, d *trace.Def) {
		if v, ok := c.remoteMiddleware(f, d); ok {
			c.judge(v, out)
		}
	})
	c.inherited(out)
	return out
}

// verified looks at one call that verifies a token.
func (c *checker) verified(call *ast.CallExpr, row lib.Row) (verified, bool) {
	instr := c.prog.calls[call.Lparen]
	if instr == nil {
		return verified{}, false
	}
	v := verified{at: fun(call), name: c.name(call), call: call, setup: c.verification(call, row), payload: row.Of == lib.ClaimPayload}
	seeds := append(results(instr), v.fills...)
	tokens := c.beside(call, instr, v.payload)
	var validation evidence
	for _, r := range c.uses.Rows(c.graph.Callee(call)) {
		if r.Role == lib.FillsClaims {
			dest := c.argument(call, r.Arg)
			seeds = append(seeds, dest)
			v.drops = append(v.drops, c.lax(call, dest)...)
			var receivers []ssa.Value
			receivers, validation = c.ownValidation(dest)
			tokens = append(tokens, receivers...)
		}
	}
	if key := c.graph.Arg(call, row.Arg); key != nil {
		source, chosen := c.keys(key, instr)
		v.keys = source
		tokens = append(tokens, tokensOf(chosen)...)
	}
	if v.remote {
		v.keys = remoteKeys
	}
	if v.local {
		v.keys = ownKeys
	}
	v.ev = c.followFrom(seeds, tokens...)
	v.ev.read |= validation.read | c.prog.peeks(c, instr.Parent(), 2)
	v.ev.unknown = v.ev.unknown || validation.unknown
	return v, true
}

// beside returns what holds the claims of a verification that returns none: what is decoded from the same token in the
// same function, and, of a payload, the receiver.
func (c *checker) beside(call *ast.CallExpr, instr ssa.CallInstruction, payload bool) (out []ssa.Value) {
	if len(results(instr)) > 0 && !onlyError(instr) {
		return nil
	}
	recv, args := arguments(instr.Common())
	if payload && recv != nil {
		out = append(out, recv)
	}
	row, ok := c.rowOf(c.graph.Callee(call), lib.VerifiesToken)
	if !ok || row.Arg < 0 || row.Arg >= len(args) {
		return out
	}
	for _, b := range instr.Parent().Blocks {
		for _, other := range b.Instrs {
			decode, ok := other.(ssa.CallInstruction)
			if !ok {
				continue
			}
			obj := object(decode.Common())
			if obj == nil {
				continue
			}
			d, ok := c.rowOf(obj, lib.DecodesToken)
			_, from := arguments(decode.Common())
			if ok && d.Arg >= 0 && d.Arg < len(from) && from[d.Arg] == args[row.Arg] {
				out = append(out, results(decode)...)
			}
		}
	}
	return out
}

func onlyError(instr ssa.CallInstruction) bool {
	rs := instr.Common().Signature().Results()
	return rs.Len() == 1 && isError(rs.At(0).Type())
}

// tokensOf returns the parameters by which functions that choose a key get the token.
func tokensOf(fns []*ssa.Function) []ssa.Value {
	var out []ssa.Value
	for _, fn := range fns {
		if len(fn.Params) > 0 {
			out = append(out, fn.Params[len(fn.Params)-1])
		}
	}
	return out
}

// followFrom is follow for values that may be pointers to where the claims are written, and for others.
func (c *checker) followFrom(seeds []ssa.Value, others ...ssa.Value) evidence {
	f := newFollower(c)
	for _, o := range others {
		f.add(o)
	}
	for _, s := range seeds {
		if s == nil {
			continue
		}
		f.seed(s)
		f.fill(s)
	}
	return f.run()
}

// results returns the results of a call other than its error.
func results(instr ssa.CallInstruction) []ssa.Value {
	v := instr.Value()
	if v == nil {
		return nil
	}
	if _, ok := v.Type().(*types.Tuple); !ok {
		return []ssa.Value{v}
	}
	var out []ssa.Value
	for _, ref := range *v.Referrers() {
		if e, ok := ref.(*ssa.Extract); ok {
			out = append(out, e)
		}
	}
	return out
}

// argument returns the SSA form of an argument, nil if there is none.
func (c *checker) argument(call *ast.CallExpr, i int) ssa.Value {
	instr := c.prog.calls[call.Lparen]
	if instr == nil {
		return nil
	}
	_, args := arguments(instr.Common())
	if i < 0 || i >= len(args) {
		return nil
	}
	return args[i]
}

// middleware looks at a middleware that verifies tokens with the function in a field of its configuration, and puts
// them into the context.
func (c *checker) middleware(f *types.Var, row lib.Row, value ast.Expr) verified {
	v := verified{at: value, name: f.Pkg().Name() + "." + row.Sym, setup: setup{requires: claimOf(row.Of)}}
	source, chosen := c.keys(value, nil)
	v.keys = source
	v.ev = c.followFrom(c.taken(f), tokensOf(chosen)...)
	v.ev.acted = true
	return v
}

// taken returns where the package takes tokens, of the type that a keyfunc gets, out of a context.
func (c *checker) taken(f *types.Var) []ssa.Value {
	sig, ok := f.Type().Underlying().(*types.Signature)
	if !ok || sig.Params().Len() == 0 {
		return nil
	}
	var out []ssa.Value
	for _, a := range c.prog.asserts {
		if types.Identical(a.AssertedType, sig.Params().At(0).Type()) {
			out = append(out, a)
		}
	}
	return out
}

// remoteMiddleware looks at a middleware that is given the URLs of its keys.
func (c *checker) remoteMiddleware(f *types.Var, d *trace.Def) (verified, bool) {
	if d.Lit == nil || isNil(c.graph.Origins(d.Value)) {
		return verified{}, false
	}
	st := structOf(c.pass.TypesInfo.TypeOf(d.Lit))
	for i := range st.NumFields() {
		if row, ok := c.rowOf(st.Field(i), lib.VerifiesClaims); ok {
			v := c.middleware(st.Field(i), row, d.Value)
			v.keys, v.name = remoteKeys, qualifiedField(c.pass.TypesInfo.TypeOf(d.Lit), f)
			return v, true
		}
	}
	return verified{}, false
}

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
				if b != nil && !isNilNode(b) && within(b, e) && !within(b, call) {
					in = true
				}
			}
		case *ast.CaseClause:
			in = in || within(n, e) && !within(n, call)
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

func within(outer, inner ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
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
