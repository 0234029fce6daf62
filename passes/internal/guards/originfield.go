package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

func (c *checker) traceFieldAddr(v *ssa.FieldAddr) Target {
	if val, ok := c.overwritten(v.X, field(v.X, v.Field), v); ok {
		return c.origin(val)
	}
	t := c.traceField(v.X, field(v.X, v.Field))
	if t.Kind == FromRequest && (t.Text == "" || t.Part == URLPath) {
		t.Text = c.short(c.shown(v))
	}
	return t
}

// composite returns where a struct comes from that the function makes: it is the caller's if it says who that is, and
// the client has chosen nothing in it.
func (c *checker) composite(a *ssa.Alloc) Target {
	who := Target{}
	for _, ref := range *a.Referrers() {
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, use := range *fa.Referrers() {
			s, ok := use.(*ssa.Store)
			if !ok || s.Addr != fa {
				continue
			}
			switch t := c.origin(s.Val); t.Kind {
			case FromRequest, FromParam:
				return Target{}
			case FromCaller:
				if claimOf(t) == userClaim || who.Kind != FromCaller {
					who = Target{Kind: FromCaller, Key: t.Key, weak: t.weak}
				}
			}
		}
	}
	return who
}

// traceField returns where a field of a struct, or of what a pointer points to, comes from.
func (c *checker) traceField(x ssa.Value, f *types.Var) Target {
	if f == nil {
		return Target{}
	}
	if row, ok := c.fieldRow(f, lib.ReadsRequest); ok && !c.outgoing(x) {
		return Target{Kind: FromRequest, Part: part(row.Of)}
	}
	if id, ok := c.ownField(x, f); ok {
		return Target{Kind: FromCaller, Claim: f.Name(), Key: &id}
	}
	if f.Name() == "RawQuery" && f.Pkg() != nil && f.Pkg().Path() == "net/url" {
		return queryOf(c.origin(x))
	}
	if p, call, ok := c.resultField(x, f); ok && p.From.Kind != FromUnknown {
		return c.substitute(p.From, call)
	}
	if a, ok := c.variable(x).(*ssa.Alloc); ok {
		if t, ok := c.traceAllocField(a, f); ok {
			return t
		}
	}
	t := c.origin(x)
	switch t.Kind {
	case FromParam:
		if t.Field == "" {
			t.Field = f.Name()
		} else {
			t.Field += "." + f.Name()
		}
	case FromRequest:
		if t.Part != Cookie && t.Text != unverified {
			t.Text = f.Name()
		}
	case FromCaller:
		if !f.Embedded() {
			t.Claim = claimName(x.Type(), f, t.Claim)
		}
	case FromUnknown:
		if c.sessionClaims(f, x) {
			return Target{Kind: FromCaller, Claim: f.Name()}
		}
	}
	if t.Kind == FromParam && c.sessionClaims(f, x) {
		return Target{Kind: FromCaller, Claim: f.Name()}
	}
	return t
}

// queryOf returns the query of a URL.
func queryOf(t Target) Target {
	if t.Part == URLPath {
		t.Part = Query
	}
	return t
}

// outgoing reports whether a request is one that the program makes.
func (c *checker) outgoing(x ssa.Value) bool {
	load, _ := c.variable(x).(*ssa.UnOp)
	if load != nil {
		if stores := c.stored(load.X, load); len(stores) == 1 && stores[0].instr != nil {
			x = stores[0].val
		}
	}
	if e, ok := x.(*ssa.Extract); ok {
		x = e.Tuple
	}
	call, ok := x.(*ssa.Call)
	if !ok {
		return false
	}
	_, ok = c.row(call.Common(), lib.TakesRequestURL)
	return ok
}

// sessionClaims reports whether a field is of the claims that Clerk's SDK has verified: it has another type for others.
func (c *checker) sessionClaims(f *types.Var, x ssa.Value) bool {
	if f.Pkg() == nil || uses.AreaOf(f.Pkg().Path()) != lib.Clerk {
		return false
	}
	for range 4 {
		_, name := typeName(x.Type())
		if name == "SessionClaims" {
			return true
		}
		switch y := x.(type) {
		case *ssa.FieldAddr:
			x = y.X
		case *ssa.Field:
			x = y.X
		case *ssa.UnOp:
			x = y.X
		default:
			return false
		}
	}
	return false
}

// traceAllocField is traceField for a struct that the function itself has made, if it sets the field or it is filled.
func (c *checker) traceAllocField(a *ssa.Alloc, f *types.Var) (Target, bool) {
	t := Target{Kind: FromNothing}
	for _, v := range fieldStores(a, f) {
		t = worse(t, c.origin(v))
	}
	c.eachStore(a, func(s *ssa.Store, _ *ssa.MakeClosure) {
		if k, ok := s.Val.(*ssa.Const); ok && k.Value == nil {
			return
		}
		t = worse(t, c.traceField(s.Val, f))
	})
	if filled, ok := c.filled(a); ok {
		if filled.Kind == FromRequest && filled.Text != unverified {
			filled.Text = f.Name()
		}
		if filled.Kind == FromCaller && !f.Embedded() {
			filled.Claim = claimName(a.Type(), f, "")
		}
		t = worse(t, filled)
	}
	return t, t.Kind != FromNothing
}
