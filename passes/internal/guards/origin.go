package guards

import (
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// origin returns where a value comes from. Of several possibilities it is the worst: what the client chose rather than
// what the caller is.
func (c *checker) origin(v ssa.Value) Target {
	switch v.(type) {
	case nil:
		return Target{}
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin, *ssa.Parameter:
		return c.trace(v) // found at once, so that remembering it would only cost
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

// literal is the Text of a constant that stands in the source, rather than configuration.
const literal = "a constant"

// named notes the claim that a map of claims is asked for.
func (c *checker) named(t Target, key ssa.Value) Target {
	switch name := flow.ConstText(key); {
	case name == "":
	case t.Kind == FromCaller && t.Claim == "":
		t.Claim = tokenName(name, name)
	case t.Kind == FromCaller && t.Claim == clerkClaims["o"]:
		t.Claim = tokenName("o."+name, name)
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
