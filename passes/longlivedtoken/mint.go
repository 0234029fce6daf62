package longlivedtoken

import (
	"go/ast"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// An expiry is what is known of the exp claim of a token that the program makes.
type expiry uint8

const (
	// unknown claims may have one.
	unknown expiry = iota
	// present claims have one.
	present
	// absent claims certainly have none.
	absent
)

// mint reports a token that is made of claims without expiry.
func (c *checker) mint(a trace.Arrival) {
	where := a.Sink.Arg
	state := unknown
	if a.Kind == trace.Struct {
		state = c.structExpiry(a.Origin, c.pass.TypesInfo.TypeOf(a.Expr), false)
		where = literalType(a.Origin, where)
	} else if lit, m := c.mapExpiry(a.Sink.Arg); m != unknown {
		state = m
		if lit != nil {
			where = lit.Type
		}
	}
	if state == absent {
		c.reportAbsent(where, a)
	}
}

func (c *checker) reportAbsent(where ast.Expr, a trace.Arrival) {
	if where != nil && c.purpose(a) != other {
		c.report(where, a.Origin, "no-expiry", "token is made without exp and is good forever, also after it was stolen; let it expire in minutes or hours")
	}
}

// structExpiry judges claims that are a struct: its fields that are the claim, its own and those of embedded structs.
// It is inner if it is one of these.
func (c *checker) structExpiry(o trace.Origin, t types.Type, inner bool) expiry {
	st := gotype.Struct(t)
	if st == nil || marshals(t) {
		return unknown
	}
	for i := range st.NumFields() {
		f, state := st.Field(i), absent
		switch {
		case c.isExpiry(f) || claimName(st.Tag(i)) == "exp":
			state = c.fieldExpiry(o, f, inner)
		case f.Embedded():
			state = c.embeddedExpiry(o, f)
		}
		if state != absent {
			return state
		}
	}
	return absent
}

// fieldExpiry judges a field that is the claim. If the struct is inside another one, what the package assigns to the
// field may be promoted from there.
func (c *checker) fieldExpiry(o trace.Origin, f *types.Var, inner bool) expiry {
	for _, v := range c.graph.Attribute(o, f) {
		if v.Kind != trace.Null {
			return present
		}
	}
	if inner && c.setThroughVariable(f) {
		return unknown
	}
	return absent
}

func (c *checker) embeddedExpiry(o trace.Origin, f *types.Var) expiry {
	if gotype.Struct(f.Type()) == nil {
		return unknown // an interface
	}
	for _, v := range c.graph.Attribute(o, f) {
		switch v.Kind {
		case trace.Struct:
			if state := c.structExpiry(v, f.Type(), true); state != absent {
				return state
			}
		case trace.Null:
			// Nothing is written into it, unless a field of it is assigned through the struct around it.
			if c.assignsInner(f.Type()) {
				return unknown
			}
		default:
			return unknown
		}
	}
	return absent
}

// assignsInner reports whether the package assigns the claim in a struct of type t through a variable.
func (c *checker) assignsInner(t types.Type) bool {
	st := gotype.Struct(t)
	for i := range st.NumFields() {
		f := st.Field(i)
		if (c.isExpiry(f) || claimName(st.Tag(i)) == "exp") && c.setThroughVariable(f) {
			return true
		}
	}
	return false
}

func (c *checker) setThroughVariable(f *types.Var) bool {
	return slices.ContainsFunc(c.graph.Defs(f), func(d *trace.Def) bool { return d.Base != nil })
}

func (c *checker) isExpiry(f *types.Var) bool {
	for _, row := range c.uses.Rows(f) {
		if row.Role == lib.LimitsToken && row.Of == lib.LifeExpiry {
			return true
		}
	}
	return false
}

// claimName returns the name under which a field is marshaled, "" if its tag does not say.
func claimName(tag string) string {
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	return name
}

// marshals reports whether values of t write their own JSON.
func marshals(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "MarshalJSON")
	return obj != nil
}
