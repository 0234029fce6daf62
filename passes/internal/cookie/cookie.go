// Package cookie tells what is known of the cookies that a package sends: their attributes, whether they carry a
// session or a token, and whether they delete one.
package cookie

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Attributes are what is known of a cookie, by the Cookie kinds of the table.
type Attributes map[lib.Kind][]trace.Origin

// A Jar has the cookies of one package.
type Jar struct {
	info  *types.Info
	uses  *uses.Index
	graph *trace.Graph
	calls map[*ast.CallExpr]Attributes
	names givenNames
}

// New returns the cookies of a package in which values were followed.
func New(info *types.Info, index *uses.Index, flow *trace.Result) *Jar {
	j := &Jar{info: info, uses: index, graph: flow.Graph, calls: groupCalls(flow.Arrivals)}
	j.names = j.givenNames(flow.Arrivals)
	return j
}

// Struct returns the attributes of a cookie that is sent as a struct, and the cookie as the functions on its way
// complete it. It fails if the arrival is none.
func (j *Jar) Struct(a trace.Arrival) (trace.Arrival, Attributes, bool) {
	st := gotype.Struct(j.info.TypeOf(a.Sink.Arg))
	if a.Kind != trace.Struct || st == nil {
		return a, nil, false
	}
	a.Origin = a.Through(j.passedThrough(a.Sink)...)
	attrs := j.fields(a.Origin, st)
	attrs[lib.CookieName] = append(attrs[lib.CookieName], j.names.of(a)...)
	return a, attrs, true
}

// fields evaluates the attributes that are fields of a struct.
func (j *Jar) fields(o trace.Origin, st *types.Struct) Attributes {
	attrs := make(Attributes)
	if st == nil {
		return attrs
	}
	for f := range st.Fields() {
		for _, row := range j.uses.Rows(f) {
			if row.Role == lib.Cookie {
				attrs[row.Of] = j.graph.Attribute(o, f)
			}
		}
	}
	return attrs
}

// Header returns the cookies whose text is set as a Set-Cookie header.
func (j *Jar) Header(a trace.Arrival) []trace.Arrival {
	call, ok := a.Expr.(*ast.CallExpr)
	if !ok || a.Kind != trace.Call || a.Place != "" || a.Obj.Name() != "String" || j.graph.HeaderName(a.Sink) != "set-cookie" {
		return nil
	}
	recv := j.graph.Arg(call, lib.Recv)
	if recv == nil {
		return nil
	}
	var out []trace.Arrival
	for _, o := range j.graph.Origins(recv) {
		out = append(out, trace.Arrival{Origin: o, Sink: &trace.Sink{Arg: recv}})
	}
	return out
}

// Call returns the attributes of a cookie that a call sets by its arguments, one of which a tells: gin's
// Context.SetCookie, or a wrapper. What a wrapper does not take as parameter stands in the call or the literal inside.
func (j *Jar) Call(a trace.Arrival) Attributes {
	attrs := make(Attributes)
	fill := func(more Attributes) {
		for kind, os := range more {
			if known(os) && attrs[kind] == nil {
				attrs[kind] = os
			}
		}
	}
	for s := a.Sink; s != nil; s = s.From {
		fill(j.calls[s.Call])
		if s.Def != nil && s.Def.Lit != nil {
			lit := trace.Origin{Kind: trace.Struct, Expr: s.Def.Lit}
			fill(j.fields(lit, gotype.Struct(j.info.TypeOf(s.Def.Lit))))
		}
	}
	attrs[a.Sink.Row.Of] = j.calls[a.Sink.Call][a.Sink.Row.Of]
	attrs[lib.CookieName] = append(attrs[lib.CookieName], j.names.calls[a.Sink.Call]...)
	return attrs
}

// Credential returns the name of a cookie that carries a session or token, by its name or by its value, and does not
// delete it.
func (j *Jar) Credential(attrs Attributes) (name string, ok bool) {
	if attrs.deletes() {
		return "", false
	}
	token := j.token(attrs[lib.CookieValue])
	for _, o := range attrs[lib.CookieName] {
		if s, ok := o.Str(); ok && (token || authName(s) || o.Obj != nil && authName(o.Obj.Name())) {
			return s, true
		}
	}
	return "", false
}

// token reports whether a value is a token that the package made or was granted.
func (j *Jar) token(os []trace.Origin) bool {
	for _, o := range os {
		for _, row := range j.uses.Rows(o.Obj) {
			if row.Role == lib.Token {
				return true
			}
		}
	}
	return false
}

// known reports whether no origin is a parameter, whose value the caller's arrival tells.
func known(os []trace.Origin) bool {
	for _, o := range os {
		if o.Kind == trace.Param {
			return false
		}
	}
	return true
}
