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

// A sessionSetup is what the options of the verification of a Clerk session say.
type sessionSetup struct {
	// party is set if authorized parties are compared, unknown if there are options that can't be seen.
	party, unknown bool
	// satellite is the expression that switches the comparison of the issuer off.
	satellite ast.Expr
	// cookie is set if the token can come from a cookie.
	cookie bool
	// params are the parameters that hold the token.
	params []*types.Var
}

// sessions judges the verification of Clerk's sessions, and adds to the facts about the package's functions.
func (c *checker) sessions(out map[*types.Func]*claimsFact) {
	var context evidence // of the claims that middleware puts there
	var taken []ssa.Value
	for _, use := range c.graph.Uses(lib.SessionClaims) {
		if instr := c.prog.calls[use.Call.Lparen]; instr != nil {
			rs := results(instr)
			taken = append(taken, rs...)
			c.adviseType(use.Call, c.followFrom(rs))
		}
	}
	context = c.followFrom(taken)
	c.eachCall(lib.VerifiesSession, func(call *ast.CallExpr, row lib.Row) {
		instr := c.prog.calls[call.Lparen]
		if instr == nil {
			return
		}
		s, ev := c.session(call, row), context
		if !isFunc(c.pass.TypesInfo.TypeOf(call)) {
			ev = c.followFrom(results(instr))
			c.adviseType(call, ev)
		}
		c.judgeSession(call, s, ev, out)
	})
	c.inheritedSessions(out)
}

// session evaluates the options or parameters of a call that verifies sessions.
func (c *checker) session(call *ast.CallExpr, row lib.Row) sessionSetup {
	s := sessionSetup{cookie: row.Of == lib.FromCookie}
	for i, a := range call.Args {
		if fn, ok := c.graph.Callee(call).(*types.Func); ok && i < row.Arg && fn.Signature().Params().Len() > i {
			if isText(fn.Signature().Params().At(i).Type()) {
				c.token(&s, a, 0) // v1's VerifyToken
			}
			continue
		}
		for _, o := range c.origins(a) {
			switch obj := o.Obj.(type) {
			default:
				s.unknown = s.unknown || o.Kind != trace.Null && o.Kind != trace.Struct
				if o.Kind == trace.Struct {
					c.sessionFields(&s, o, c.pass.TypesInfo.TypeOf(a))
				}
			case *types.Func:
				inner, ok := o.Expr.(*ast.CallExpr)
				if o.Kind != trace.Call || !ok || !c.uses.KnownObject(obj) {
					s.unknown = true
					continue
				}
				c.sessionOption(&s, inner, obj)
			}
		}
	}
	return s
}

func (c *checker) sessionOption(s *sessionSetup, call *ast.CallExpr, obj types.Object) {
	row, ok := c.rowOf(obj, lib.SessionOption)
	if !ok {
		return
	}
	switch row.Of {
	case lib.OptionParty, lib.OptionParties:
		s.party = true
	case lib.OptionSatellite:
		if on, known := c.constant(c.graph.Arg(call, row.Arg)); on && known {
			s.satellite = call
		}
	case lib.OptionExtractor:
		c.extractor(s, c.graph.Origins(c.graph.Arg(call, row.Arg)))
	}
}

func (c *checker) sessionFields(s *sessionSetup, o trace.Origin, t types.Type) {
	st := structOf(t)
	if st == nil || !c.known(t) {
		s.unknown = true
		return
	}
	for i := range st.NumFields() {
		f := st.Field(i)
		row, ok := c.rowOf(f, lib.SessionOption)
		if !ok {
			continue
		}
		os := c.graph.Attribute(o, f)
		switch row.Of {
		case lib.OptionParty:
			s.party = s.party || !isNil(os)
		case lib.OptionSatellite:
			for _, v := range os {
				if on, known := v.Bool(); on && known {
					s.satellite = v.Expr
				}
			}
		case lib.OptionToken:
			c.tokens(s, os, 0)
		}
	}
}

// extractor looks into a function that finds the token in a request.
func (c *checker) extractor(s *sessionSetup, os []trace.Origin) {
	for _, o := range os {
		if o.Kind == trace.FuncValue {
			if fn := c.prog.function(o.Expr, o.Obj); fn != nil {
				s.cookie = s.cookie || c.readsCookie(fn, make(map[*ssa.Function]bool))
				continue
			}
			if f := c.facts[o.Obj]; f != nil && f.Cookie {
				s.cookie = true
			}
		}
	}
}

// readsCookie reports whether fn, or a function of the package that it calls, reads a cookie.
func (c *checker) readsCookie(fn *ssa.Function, seen map[*ssa.Function]bool) bool {
	if fn == nil || seen[fn] {
		return false
	}
	seen[fn] = true
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			if obj := object(call.Common()); obj != nil && c.cookieCall(obj) || c.readsCookie(callee(call.Common()), seen) {
				return true
			}
		}
	}
	return false
}

func (c *checker) cookieCall(obj types.Object) bool {
	if _, ok := c.rowOf(obj, lib.ReadsCookie); ok {
		return true
	}
	f := c.facts[obj]
	return f != nil && f.Cookie
}

// returnsCookie reports whether a function of this package returns text that can come from a cookie.
func (c *checker) returnsCookie(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok || fn.Signature.Results().Len() == 0 || !isText(fn.Signature.Results().At(0).Type()) {
		return false
	}
	decl := c.declared(obj)
	if decl == nil || decl.Body == nil {
		return false
	}
	found := false
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok && len(ret.Results) > 0 && !found {
			var s sessionSetup
			c.token(&s, ret.Results[0], 0)
			found = s.cookie
		}
		_, lit := n.(*ast.FuncLit)
		return !lit
	})
	return found
}

func (c *checker) token(s *sessionSetup, e ast.Expr, depth int) {
	c.tokens(s, c.graph.Origins(e), depth)
}

// tokens finds out whether a token can come from a cookie, also of a caller.
func (c *checker) tokens(s *sessionSetup, os []trace.Origin, depth int) {
	if depth > 5 {
		return
	}
	for _, o := range os {
		switch o.Kind {
		case trace.Call, trace.Unknown:
			s.cookie = s.cookie || c.cookieCall(c.called(o))
		case trace.Field:
			c.cookieValue(s, o)
		case trace.Text:
			for _, p := range o.Parts {
				if p.Hole != nil {
					c.tokens(s, []trace.Origin{*p.Hole}, depth+1)
				}
			}
		case trace.Param:
			c.tokenParam(s, o.Obj.(*types.Var), depth)
		}
	}
}

// called returns the function whose result an origin is, nil if it is none.
func (c *checker) called(o trace.Origin) types.Object {
	if o.Kind == trace.Call {
		return o.Obj
	}
	if call, ok := o.Expr.(*ast.CallExpr); ok {
		return c.graph.Callee(call)
	}
	return nil
}

// cookieValue looks at the value of a cookie, by its field.
func (c *checker) cookieValue(s *sessionSetup, o trace.Origin) {
	row, ok := c.rowOf(o.Obj, lib.Cookie)
	sel, isSel := o.Expr.(*ast.SelectorExpr)
	if !ok || row.Of != lib.CookieValue || !isSel {
		return
	}
	for _, x := range c.graph.Origins(sel.X) {
		s.cookie = s.cookie || c.cookieCall(c.called(x))
	}
}

// tokenParam looks at what the callers in this package give as a token.
func (c *checker) tokenParam(s *sessionSetup, v *types.Var, depth int) {
	s.params = append(s.params, v)
	f := c.graph.FuncAt(v.Pos())
	if f == nil || f.Obj == nil || f.Sig == nil {
		return
	}
	for i := range f.Sig.Params().Len() {
		if f.Sig.Params().At(i) != v {
			continue
		}
		for _, call := range c.graph.Calls(f.Obj) {
			if a := c.graph.Arg(call, i); a != nil && !c.InTest(call.Pos()) {
				c.token(s, a, depth+1)
			}
		}
	}
}

// judgeSession reports a session that is accepted whoever asked for it, and one whose issuer nobody compares.
func (c *checker) judgeSession(call *ast.CallExpr, s sessionSetup, ev evidence, out map[*types.Func]*claimsFact) {
	if s.satellite != nil && ev.read&issuer == 0 && !ev.unknown {
		c.satellite(call, s.satellite, ev, out)
	}
	if s.party || s.unknown || ev.read&audience != 0 || ev.unknown {
		return
	}
	if s.cookie {
		c.Report(report.Finding{
			Range:    fun(call),
			Category: "authorized-party",
			Message:  fmt.Sprintf("%s takes a cookie's token from any origin (CSRF, other subdomains); compare azp with AuthorizedPartyMatches or a handler", c.name(call)),
		})
		return
	}
	for _, p := range s.params {
		c.exportToken(p, out)
	}
	c.Report(report.Finding{
		Range:    fun(call),
		Category: "header-party",
		Message:  fmt.Sprintf("%s accepts tokens made for any origin; name yours as authorized parties", c.name(call)),
	})
}

func (c *checker) satellite(call *ast.CallExpr, at ast.Expr, ev evidence, out map[*types.Func]*claimsFact) {
	for fn := range ev.returned {
		if obj, ok := fn.Object().(*types.Func); ok && len(c.prog.callersOf(fn)) == 0 {
			if out[obj] == nil {
				out[obj] = new(claimsFact)
			}
			out[obj].Satellite = true
			return
		}
	}
	c.reportSatellite(report.Finding{Range: narrow(at)}, c.name(call))
}

func (c *checker) reportSatellite(f report.Finding, name string) {
	f.Category = "satellite-issuer"
	f.Message = fmt.Sprintf("as a satellite, %s accepts any issuer; compare the claims' Issuer with the one of your instance", name)
	c.Report(f)
}

// exportToken notes that a function verifies the session in a parameter and accepts any party.
func (c *checker) exportToken(v *types.Var, out map[*types.Func]*claimsFact) {
	f := c.graph.FuncAt(v.Pos())
	if f == nil || f.Obj == nil || f.Sig == nil {
		return
	}
	for i := range f.Sig.Params().Len() {
		if f.Sig.Params().At(i) == v {
			if out[f.Obj] == nil {
				out[f.Obj] = new(claimsFact)
			}
			out[f.Obj].Token = i + 1
		}
	}
}

// inheritedSessions judges calls of functions of other packages that verify sessions.
func (c *checker) inheritedSessions(out map[*types.Func]*claimsFact) {
	for _, obj := range c.factObjects() {
		fact := c.facts[obj]
		if fact.Token == 0 && !fact.Satellite {
			continue
		}
		for _, call := range c.graph.Calls(obj) {
			instr := c.prog.calls[call.Lparen]
			if instr == nil || c.InTest(call.Pos()) {
				continue
			}
			ev := c.followFrom(results(instr))
			if fact.Satellite && ev.read&issuer == 0 && !ev.unknown && len(ev.returned) == 0 {
				c.reportSatellite(report.Finding{Range: fun(call)}, c.name(call))
			}
			arg := c.graph.Arg(call, fact.Token-1)
			if fact.Token == 0 || arg == nil {
				continue
			}
			var s sessionSetup
			c.token(&s, arg, 0)
			if s.cookie || len(s.params) > 0 {
				c.judgeSession(call, s, ev, out)
			}
		}
	}
}

// adviseType reports, as advice, a session that may be another kind of token.
func (c *checker) adviseType(call *ast.CallExpr, ev evidence) {
	if ev.subject && !ev.unknown && ev.read&session == 0 && !c.InTest(call.Pos()) {
		c.Report(report.Finding{
			Range:    fun(call),
			Category: "token-type",
			Message:  fmt.Sprintf("claims of %s may be of a machine or template token: nothing looks at SessionID; reject them without one", c.name(call)),
		})
	}
}

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
