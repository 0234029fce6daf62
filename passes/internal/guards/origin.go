package guards

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// origin returns where a value comes from. Of several possibilities it is the worst: what the client chose rather than
// what the caller is.
func (c *checker) origin(v ssa.Value) Target {
	if v == nil {
		return Target{}
	}
	if t, ok := c.origins[v]; ok {
		return t
	}
	c.origins[v] = Target{} // a value that depends on itself
	t := c.trace(v)
	c.origins[v] = t
	return t
}

func (c *checker) trace(v ssa.Value) Target {
	switch v := v.(type) {
	case *ssa.Const:
		return Target{Kind: FromConst, Text: literal}
	case *ssa.Global, *ssa.Function, *ssa.Builtin:
		return Target{Kind: FromConst}
	case *ssa.Parameter:
		return Target{Kind: FromParam, Param: slices.Index(v.Parent().Params, v), of: v.Parent()}
	case *ssa.Phi:
		return c.worst(v.Edges)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return c.traceLoad(v)
		}
	case *ssa.Field:
		return c.traceField(v.X, field(v.X, v.Field))
	case *ssa.FieldAddr:
		return c.traceFieldAddr(v)
	case *ssa.IndexAddr:
		return c.origin(v.X)
	case *ssa.Index:
		return c.origin(v.X)
	case *ssa.Alloc, *ssa.FreeVar:
		return c.traceVariable(v, nil)
	case *ssa.MakeMap:
		if t, _ := c.filled(v); t.Kind != FromNothing {
			return t
		}
	case *ssa.Call:
		return c.traceCall(v, 0)
	case *ssa.Extract:
		return c.traceExtract(v)
	case *ssa.Lookup:
		return c.named(c.origin(v.X), v.Index)
	case *ssa.TypeAssert:
		return c.origin(v.X)
	case *ssa.ChangeType:
		return c.origin(v.X)
	case *ssa.ChangeInterface:
		return c.origin(v.X)
	case *ssa.Convert:
		return c.origin(v.X)
	case *ssa.MakeInterface:
		return c.origin(v.X)
	case *ssa.Slice:
		if elems, ok := flow.Variadic(v); ok && len(elems) > 0 {
			return c.worst(elems)
		}
		return c.origin(v.X)
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return c.worst([]ssa.Value{v.X, v.Y})
		}
	}
	return Target{}
}

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

// literal is the Text of a constant that stands in the source, rather than configuration.
const literal = "a constant"

// named notes the claim that a map of claims is asked for.
func (c *checker) named(t Target, key ssa.Value) Target {
	switch name := flow.ConstText(key); {
	case name == "":
	case t.Kind == FromCaller && t.Claim == "":
		t.Claim = name
	case t.Kind == FromRequest && strings.Contains(t.Text, "."):
		t.Text += "[" + strconv.Quote(name) + "]" // mux.Vars(r)["id"]
	}
	return t
}

// badness orders origins: of two possible ones the later counts.
var badness = [...]int{FromNothing: 0, FromConst: 1, FromCaller: 2, FromUnknown: 3, FromParam: 4, FromRequest: 5}

func (c *checker) worst(vs []ssa.Value) Target {
	t := Target{Kind: FromNothing}
	for _, v := range vs {
		t = worse(t, c.origin(v))
	}
	if t.Kind == FromNothing {
		return Target{}
	}
	return t
}

func worse(a, b Target) Target {
	if badness[b.Kind] > badness[a.Kind] {
		return b
	}
	return a
}

func (c *checker) traceLoad(v *ssa.UnOp) Target {
	switch addr := v.X.(type) {
	case *ssa.Alloc, *ssa.FreeVar:
		return c.traceVariable(addr, v)
	case *ssa.Global:
		return Target{Kind: FromConst}
	}
	return c.origin(v.X)
}

// traceVariable returns where what a variable holds comes from: what is stored in it, and what calls write to it.
func (c *checker) traceVariable(addr ssa.Value, at ssa.Instruction) Target {
	addr = c.variable(addr)
	t := Target{Kind: FromNothing}
	for _, s := range c.stored(addr, at) {
		if s.instr != nil {
			t = worse(t, c.origin(s.val))
		}
	}
	if filled, ok := c.filled(addr); ok {
		t = worse(t, filled)
	}
	if a, ok := addr.(*ssa.Alloc); ok && t.Kind == FromNothing {
		t = c.composite(a)
	}
	if t.Kind == FromNothing {
		return Target{}
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
			t.Claim = f.Name()
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
			filled.Claim = f.Name()
		}
		t = worse(t, filled)
	}
	return t, t.Kind != FromNothing
}

func part(k lib.Kind) Part {
	switch k {
	case lib.InPath:
		return Path
	case lib.InQuery:
		return Query
	case lib.InBody:
		return Body
	case lib.InHeader:
		return HeaderPart
	case lib.InCookie:
		return Cookie
	case lib.InURL:
		return URLPath
	case lib.InMethod:
		return Method
	}
	return 0
}
