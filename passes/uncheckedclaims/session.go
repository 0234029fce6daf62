package uncheckedclaims

import (
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
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
			if gotype.IsString(fn.Signature().Params().At(i).Type()) {
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
	st := gotype.Struct(t)
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
