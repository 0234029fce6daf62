package missingpkce

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A protection is what the options of a login do about PKCE.
type protection uint8

const (
	// bare options certainly do nothing.
	bare protection = iota
	// handed options come from a parameter.
	handed
	// uncertain options can't be followed.
	uncertain
	// protected logins have an option for it, at least under a condition.
	protected
)

// protection judges the options of a site. If they come from a parameter, it is the second result.
func (c *checker) protection(s *site) (protection, *types.Var) {
	state := bare
	var from *types.Var
	var challenge ast.Expr
	method := false
	for _, arg := range s.options {
		for _, o := range c.graph.Origins(arg) {
			kind, name := c.option(o)
			if o.Kind == trace.Param {
				if v, ok := o.Obj.(*types.Var); ok && (from == nil || from == v) {
					from, state = v, max(state, handed)
					continue
				}
			}
			switch {
			case kind == 0:
				state = max(state, uncertain)
			case protects(kind, name, s.ends):
				state = protected
			}
			if name == "code_challenge" {
				challenge = o.Expr
			}
			method = method || name == "code_challenge_method"
		}
	}
	if challenge != nil && !method && state == protected && !c.uncertain(s) {
		c.report(challenge, "plain-challenge", "code_challenge without code_challenge_method is taken for plain, which protects nothing; add S256, or use oauth2.S256ChallengeOption")
	}
	if s.typ == nil || s.name == "NewRelyingPartyOAuth" {
		state = max(state, c.byHand())
	}
	return state, from
}

// uncertain reports whether some of the options can't be followed.
func (c *checker) uncertain(s *site) bool {
	for _, arg := range s.options {
		for _, o := range c.graph.Origins(arg) {
			if kind, name := c.option(o); kind == 0 || kind == lib.OptionNamed && name == "" {
				return true
			}
		}
	}
	return false
}

// option returns the kind of an option, 0 if it is not known, and the parameter that it sets if it can set any.
func (c *checker) option(o trace.Origin) (lib.Kind, string) {
	if o.Kind == trace.Null {
		return lib.OptionOther, ""
	}
	for _, row := range c.uses.Rows(o.Obj) {
		if row.Role != lib.LoginOption {
			continue
		}
		if row.Of != lib.OptionNamed {
			return row.Of, ""
		}
		name := c.firstArg(o)
		if name == "" {
			return 0, ""
		}
		return row.Of, name
	}
	if c.uses.KnownObject(o.Obj) {
		return lib.OptionOther, ""
	}
	return 0, ""
}

// firstArg returns the text that the first argument of a call is.
func (c *checker) firstArg(o trace.Origin) string {
	call, ok := o.Expr.(*ast.CallExpr)
	if !ok || o.Kind != trace.Call || o.Place != "" {
		return ""
	}
	arg := c.graph.Arg(call, 0)
	if arg == nil {
		return ""
	}
	if os := c.graph.Origins(arg); len(os) == 1 {
		s, _ := os[0].Str()
		return s
	}
	return ""
}

// protects reports whether an option is for PKCE in that leg of a login.
func protects(kind lib.Kind, name string, ends bool) bool {
	switch kind {
	case lib.OptionPKCE:
		return true
	case lib.OptionChallenge:
		return !ends
	case lib.OptionVerifier:
		return ends
	case lib.OptionNamed:
		return !ends && name == "code_challenge" || ends && name == "code_verifier"
	}
	return false
}

// byHand tells whether the package adds challenges itself to the logins of clients that it makes without.
func (c *checker) byHand() protection {
	for _, use := range c.graph.Uses(lib.LoginOption) {
		if use.Row.Of == lib.OptionChallenge {
			return protected
		}
	}
	return bare
}

// asserts reports whether clients of the package authenticate by a key.
func (c *checker) asserts() bool {
	for _, use := range c.graph.Uses(lib.LoginOption) {
		if use.Row.Of == lib.OptionAssertion {
			return true
		}
		if use.Row.Of == lib.OptionNamed && c.firstArg(trace.Origin{Kind: trace.Call, Expr: use.Call}) == "client_assertion" {
			return true
		}
	}
	return false
}
