package verify

import (
	"fmt"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A Root is where a token comes from.
type Root struct {
	// Key is the expression in terms of the function's parameters, "$0" or "(net/http.Header).Get($0.Header,authorization)".
	Key string
	// Carrier is the part of a request that held it, "header authorization"; empty if that is not known.
	Carrier string
	// Inbound is set if somebody else sent it: it was read from a request or a channel.
	Inbound bool
	// Param is the parameter that it is, -1 if it is none.
	Param int
}

// maxRoots bounds what a value can be; one with more can't be told from others.
const maxRoots = 12

// maxSteps bounds the work for one value.
const maxSteps = 2000

// A tracer finds the roots of values of one function.
type tracer struct {
	c     *checker
	seen  map[ssa.Value]bool
	depth int
	steps *int
}

func (c *checker) tracer() *tracer {
	return &tracer{c: c, seen: make(map[ssa.Value]bool), steps: new(int)}
}

// roots returns where a token comes from: nothing if that is not known.
func (c *checker) roots(v ssa.Value) []Root {
	t := c.tracer()
	return t.known(t.value(v))
}

// translated expresses the roots of a called function in terms of its caller.
func (c *checker) translated(rs []Root, call *ssa.CallCommon) []Root {
	t := c.tracer()
	return t.known(t.in(rs, call))
}

// known returns rs unless there are too many, or some are missing.
func (t *tracer) known(rs []Root) []Root {
	if len(rs) > maxRoots || *t.steps > maxSteps {
		return nil
	}
	return rs
}

func opaque(v ssa.Value) []Root {
	if v.Parent() == nil {
		return nil
	}
	return []Root{{Key: fmt.Sprintf("%s in %s", v.Name(), v.Parent().String()), Param: -1}}
}

func (t *tracer) value(v ssa.Value) []Root {
	if *t.steps++; v == nil || t.seen[v] || *t.steps > maxSteps {
		return nil
	}
	t.seen[v] = true
	defer delete(t.seen, v)
	out := t.origin(v)
	if t.c.message(v.Type()) && !asked(v) {
		for i := range out {
			out[i].Inbound = true
		}
	}
	return out
}

func (t *tracer) origin(v ssa.Value) []Root {
	switch v := v.(type) {
	case *ssa.Parameter:
		return t.parameter(v)
	case *ssa.FreeVar:
		return t.value(t.c.binding(v))
	case *ssa.Const:
		return nil
	case *ssa.Phi:
		var out []Root
		for _, e := range v.Edges {
			out = addRoots(out, t.value(e)...)
		}
		return out
	case *ssa.Extract:
		return t.tuple(v)
	case *ssa.Call:
		return t.call(v, 0)
	case *ssa.BinOp:
		return addRoots(t.value(v.X), t.value(v.Y)...)
	case *ssa.UnOp:
		return t.unop(v)
	case *ssa.FieldAddr, *ssa.Field:
		return t.field(v)
	case *ssa.IndexAddr:
		return t.value(v.X)
	case *ssa.Index:
		return t.value(v.X)
	case *ssa.Lookup:
		return t.member(t.value(v.X), flow.ConstText(v.Index))
	case *ssa.Alloc:
		return t.cell(v)
	case *ssa.Range:
		return t.value(v.X)
	case *ssa.Next:
		return t.value(v.Iter)
	case *ssa.Select:
		return []Root{{Key: "<-", Inbound: true, Param: -1}}
	case *ssa.TypeAssert, *ssa.ChangeType, *ssa.Convert, *ssa.MultiConvert, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.Slice, *ssa.SliceToArrayPointer:
		return t.value(*v.(ssa.Instruction).Operands(nil)[0])
	case *ssa.Global:
		return []Root{{Key: v.String(), Param: -1}}
	}
	return opaque(v)
}

func (t *tracer) parameter(p *ssa.Parameter) []Root {
	fn := p.Parent()
	i := slices.Index(fn.Params, p)
	if fn.Parent() != nil {
		return []Root{{Key: fmt.Sprintf("$%d@%s", i, fn.Name()), Inbound: t.c.request(p.Type()), Param: -1}}
	}
	return []Root{{Key: fmt.Sprintf("$%d", i), Inbound: t.c.request(p.Type()), Param: i}}
}

// binding returns what a closure's free variable is in the function around it.
func (c *checker) binding(v *ssa.FreeVar) ssa.Value {
	fn := v.Parent()
	mc := c.closures[fn]
	if mc == nil {
		return nil
	}
	if i := slices.Index(fn.FreeVars, v); i >= 0 && i < len(mc.Bindings) {
		return mc.Bindings[i]
	}
	return nil
}

func (t *tracer) tuple(v *ssa.Extract) []Root {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		return t.call(tuple, v.Index)
	case *ssa.Next, *ssa.Lookup, *ssa.Select, *ssa.TypeAssert, *ssa.UnOp:
		return t.value(tuple)
	}
	return opaque(v)
}

func (t *tracer) unop(v *ssa.UnOp) []Root {
	switch v.Op {
	case token.MUL:
		return t.value(v.X)
	case token.ARROW:
		return []Root{{Key: "<-", Inbound: true, Param: -1}}
	}
	return opaque(v)
}

// field follows a field: what the function itself stored there, or the field of what the struct is.
func (t *tracer) field(v ssa.Value) []Root {
	base, f := fieldOf(v)
	if a, ok := base.(*ssa.Alloc); ok {
		if out := t.stored(a, f); out != nil {
			return out
		}
	}
	for _, row := range t.c.index.Rows(f) {
		if row.Role == lib.WrapsToken {
			return t.value(base)
		}
	}
	if answers(base.Type()) {
		return opaque(v)
	}
	return t.member(t.value(base), f.Name())
}

// member names a part of what rs are.
func (t *tracer) member(rs []Root, name string) []Root {
	var out []Root
	for _, r := range rs {
		r.Key += "." + name
		r.Param = -1
		out = addRoots(out, r)
	}
	return out
}

func fieldOf(v ssa.Value) (base ssa.Value, f *types.Var) {
	switch v := v.(type) {
	case *ssa.FieldAddr:
		return v.X, gotype.Struct(v.X.Type()).Field(v.Field)
	case *ssa.Field:
		return v.X, gotype.Struct(v.X.Type()).Field(v.Field)
	}
	return nil, nil
}
