package longlivedtoken

import (
	"fmt"
	"go/ast"
	"go/types"
	"time"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A limit is the longest span that is allowed, and what to say of a longer one: the format gets its length.
type limit struct {
	flag     *int
	unit     time.Duration
	category string
	format   string
}

const day = 24 * time.Hour

var limits = map[lib.Kind]limit{
	lib.LifeExpiry:  {maxTokenHours, time.Hour, "long-lifetime", "token is good for %s and can't be called back; let it expire in minutes or hours and renew it"},
	lib.LifeOwn:     {maxTokenHours, time.Hour, "long-lifetime", "tokens are good for %s and can't be called back; let them expire in minutes or hours and renew them"},
	lib.LifeRefresh: {maxRefreshDays, day, "long-lifetime", "tokens can be renewed for %s, so that a stolen one is as good as an account; shorten that"},
	lib.LifeTemplate: {maxTemplateMinutes, time.Minute, "clerk-lifetime",
		"token is good for %s, even after its session was revoked; let it expire in minutes, Clerk's clients renew it"},
	lib.LifeSignIn: {maxSignInHours, time.Hour, "sign-in-token", "sign-in token is good for %s, and whoever gets hold of it is the user; let it expire in minutes"},
	lib.LifeActor:  {maxActorMinutes, time.Minute, "actor-token", "impersonation is possible for %s; limit it to minutes"},
	lib.LifeMachine: {maxMachineHours, time.Hour, "machine-token",
		"machine token is good for %s; let it expire in minutes or hours, a machine can ask for another"},
	lib.LifeMachineDefault: {maxMachineHours, time.Hour, "machine-token",
		"tokens of this machine are good for %s; let them expire in minutes or hours, a machine can ask for others"},
	lib.LifeKey:           {maxKeyDays, day, "api-key", "API key is good for %s; let it expire sooner and rotate it"},
	lib.LifeLeeway:        {maxLeewaySeconds, time.Second, "long-leeway", "leeway accepts tokens that expired %s ago; clocks differ by seconds"},
	lib.LifeSessionLeeway: {maxSessionLeewaySeconds, time.Second, "long-leeway", "leeway accepts session tokens that expired %s ago, though they live for a minute; use seconds"},
	lib.LifeTemplateSkew:  {maxSessionLeewaySeconds, time.Second, "long-leeway", "allowed clock skew makes tokens good for %s before they are issued; use seconds"},
}

// allows reports whether something may be good for as long as d.
func (l limit) allows(d time.Duration) bool { return d <= time.Duration(*l.flag)*l.unit }

// limit judges a value that says how long something is good for.
func (c *checker) limit(a trace.Arrival, kind lib.Kind) {
	s, ok := c.spanOf(a.Origin, kind)
	if ok {
		c.judge(s, kind, at(a.Origin, a.Sink.Arg), a)
	}
}

// judge reports a span of that kind, which a makes, if it is too long or in the wrong unit.
func (c *checker) judge(s span, kind lib.Kind, where ast.Expr, a trace.Arrival) {
	if s.odd != "" {
		c.report(where, a.Origin, "wrong-unit", fmt.Sprintf("%s gets %s; convert it", nameOf(a), s.odd))
		return
	}
	l := limits[kind]
	if l.allows(s.length) {
		return
	}
	if (kind == lib.LifeExpiry || kind == lib.LifeOwn) && c.tolerated(s, kind, a) {
		return
	}
	c.report(where, a.Origin, l.category, fmt.Sprintf(l.format, text(s.length)))
}

// tolerated reports whether an own token may be good for that long: because of what it is for, or because it can't be
// told which of several tokens has the span, as where a table or a struct has one for each kind of token.
func (c *checker) tolerated(s span, kind lib.Kind, a trace.Arrival) bool {
	if a.Element {
		return true
	}
	for _, o := range a.Others {
		if other, ok := c.spanOf(o, kind); ok && other.odd == "" && other.length > 0 && limits[kind].allows(other.length) {
			return true
		}
	}
	switch c.purpose(a) {
	case other:
		return true
	case renewal:
		return limits[lib.LifeRefresh].allows(s.length)
	}
	return false
}

// nameOf names what a value limits.
func nameOf(a trace.Arrival) string {
	if a.Sink.Row.Role == lib.SetsClaim {
		return "exp"
	}
	return a.Sink.Name
}

// unlimited reports parameters of a token or key that leave its limit out.
func (c *checker) unlimited(a trace.Arrival) {
	kind := a.Sink.Row.Of
	field := c.limitField(a, kind)
	if field == nil || a.Kind != trace.Struct {
		return
	}
	for _, o := range c.graph.Attribute(a.Origin, field) {
		if o.Kind != trace.Null {
			return
		}
	}
	if kind == lib.LifeMachine && c.setsMachineDefault() {
		return
	}
	where := literalType(a.Origin, a.Sink.Arg)
	c.report(where, a.Origin, limits[kind].category, fmt.Sprintf(unlimitedFormats[kind], field.Name()))
}

var unlimitedFormats = map[lib.Kind]string{
	lib.LifeSignIn:  "sign-in token without %s is good for 30 days, and whoever gets hold of it is the user; set minutes",
	lib.LifeMachine: "machine token without %s does not expire unless its machine has a default; set minutes or hours",
	lib.LifeKey:     "API key without %s never expires; set it and rotate the key",
}

// limitField returns the field of the parameters that is the limit of that kind.
func (c *checker) limitField(a trace.Arrival, kind lib.Kind) *types.Var {
	st := gotype.Struct(c.pass.TypesInfo.TypeOf(a.Sink.Arg))
	if st == nil {
		return nil
	}
	for f := range st.Fields() {
		for _, row := range c.uses.Rows(f) {
			if row.Role == lib.LimitsToken && row.Of == kind {
				return f
			}
		}
	}
	return nil
}

// setsMachineDefault reports whether the package gives machines a default that their tokens fall back to.
func (c *checker) setsMachineDefault() bool {
	for _, a := range c.flow.Arrivals {
		if a.Sink.Row.Role == lib.LimitsToken && a.Sink.Row.Of == lib.LifeMachineDefault {
			return true
		}
	}
	return false
}

// literalType returns the type in the literal that a struct is, or the argument if that stands elsewhere.
func literalType(o trace.Origin, arg ast.Expr) ast.Expr {
	if lit, ok := o.Expr.(*ast.CompositeLit); ok && o.Place == "" {
		if lit.Type != nil {
			return lit.Type
		}
		return lit
	}
	return arg
}
