package verify

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

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
	if t.c.message(v.Type()) {
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
		return t.member(t.value(v.X), constText(v.Index))
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
		return v.X, structOf(v.X.Type()).Field(v.Field)
	case *ssa.Field:
		return v.X, structOf(v.X.Type()).Field(v.Field)
	}
	return nil, nil
}

func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return t.Underlying().(*types.Struct)
}

// cell returns the roots of what a local variable holds: of a struct of parameters, its Token.
func (t *tracer) cell(a *ssa.Alloc) []Root {
	var out []Root
	if _, ok := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct); ok {
		for _, ref := range *a.Referrers() {
			if fa, ok := ref.(*ssa.FieldAddr); ok && holdsToken(structOf(a.Type()).Field(fa.Field)) {
				out = addRoots(out, t.stored(a, structOf(a.Type()).Field(fa.Field))...)
			}
		}
	}
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == a {
				out = addRoots(out, t.value(ref.Val)...)
			}
		case *ssa.IndexAddr:
			for _, s := range *ref.Referrers() {
				if s, ok := s.(*ssa.Store); ok && s.Addr == ref {
					out = addRoots(out, t.value(s.Val)...)
				}
			}
		}
	}
	return addRoots(out, t.filled(a)...)
}

func holdsToken(f *types.Var) bool {
	return f.Name() == "Token" || f.Name() == "token"
}

// stored returns the roots of what is stored in a field of a local struct; if nothing is, of what fills it.
func (t *tracer) stored(a *ssa.Alloc, f *types.Var) []Root {
	var out []Root
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			if structOf(a.Type()).Field(ref.Field) != f {
				continue
			}
			for _, s := range *ref.Referrers() {
				if s, ok := s.(*ssa.Store); ok && s.Addr == ref {
					out = addRoots(out, t.value(s.Val)...)
				}
			}
		case *ssa.Store:
			if ref.Addr == a {
				out = addRoots(out, t.member(t.value(ref.Val), f.Name())...)
			}
		}
	}
	if out == nil {
		out = t.member(t.filled(a), f.Name())
	}
	return out
}

// filled returns the roots of what a call decodes into a local variable: json.NewDecoder(r.Body).Decode(&v).
func (t *tracer) filled(a *ssa.Alloc) []Root {
	var out []Root
	for _, ref := range *a.Referrers() {
		for _, call := range callsWith(ref) {
			if tr := t.c.token(call); tr != nil {
				continue
			}
			out = addRoots(out, t.source(call, a)...)
		}
	}
	return out
}

// callsWith returns the calls that get a value through instr, directly or in an interface.
func callsWith(instr ssa.Instruction) []*ssa.CallCommon {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		return []*ssa.CallCommon{instr.Common()}
	case *ssa.MakeInterface:
		var out []*ssa.CallCommon
		for _, ref := range *instr.Referrers() {
			if call, ok := ref.(ssa.CallInstruction); ok {
				out = append(out, call.Common())
			}
		}
		return out
	}
	return nil
}

// source returns the roots of a call's receiver and arguments other than one.
func (t *tracer) source(call *ssa.CallCommon, but ssa.Value) []Root {
	var out []Root
	for _, a := range operands(call) {
		if strip(a) == but {
			continue
		}
		for _, r := range t.value(a) {
			r.Inbound = r.Inbound || t.c.request(a.Type())
			out = addRoots(out, r)
		}
	}
	return out
}

// strip takes conversions off a value.
func strip(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		default:
			return v
		}
	}
}

// call follows a call to the argument that its result is made from, into a function of the package, or to the request
// that it reads.
func (t *tracer) call(call *ssa.Call, index int) []Root {
	common := call.Common()
	if tok := t.c.token(common); tok != nil {
		return t.value(tok)
	}
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" {
			return addRoots(t.value(common.Args[0]), t.value(common.Args[1])...)
		}
		return opaque(call)
	}
	obj := callee(common)
	if obj != nil && obj.Pkg() != nil && transparent[obj.Pkg().Path()] {
		var out []Root
		for _, a := range operands(common)[:min(1, len(operands(common)))] {
			out = addRoots(out, t.value(a)...)
		}
		return out
	}
	if fn := t.c.body(common); fn != nil && t.depth < 3 {
		if out := t.results(fn, common, index); out != nil {
			return out
		}
	}
	return t.accessor(call, common, obj)
}

// results follows a call into its function.
func (t *tracer) results(fn *ssa.Function, call *ssa.CallCommon, index int) []Root {
	inner := &tracer{c: t.c, seen: make(map[ssa.Value]bool), depth: t.depth + 1, steps: t.steps}
	var out []Root
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || index >= len(ret.Results) {
			continue
		}
		out = addRoots(out, inner.value(ret.Results[index])...)
	}
	return t.in(out, call)
}

// in expresses roots of a called function in terms of the caller.
func (t *tracer) in(rs []Root, call *ssa.CallCommon) []Root {
	args := operands(call)
	var out []Root
	for _, r := range rs {
		if r.Param >= 0 && r.Param < len(args) && r.Key == fmt.Sprintf("$%d", r.Param) {
			out = addRoots(out, t.value(args[r.Param])...)
			continue
		}
		key := expandKey(r.Key, func(i int) string {
			if i >= len(args) {
				return "?"
			}
			if rs := t.value(args[i]); len(rs) == 1 {
				return rs[0].Key
			} else if s := constText(args[i]); s != "" {
				return s
			}
			return "?"
		})
		out = addRoots(out, Root{Key: key, Carrier: r.Carrier, Inbound: r.Inbound, Param: -1})
	}
	return out
}

// expandKey replaces the parameters in a key.
func expandKey(key string, arg func(int) string) string {
	var b strings.Builder
	for i := 0; i < len(key); i++ {
		if key[i] != '$' || i+1 >= len(key) || key[i+1] < '0' || key[i+1] > '9' {
			b.WriteByte(key[i])
			continue
		}
		j := i + 1
		for j < len(key) && key[j] >= '0' && key[j] <= '9' {
			j++
		}
		if j < len(key) && key[j] == '@' {
			b.WriteByte('$')
			continue
		}
		n, _ := strconv.Atoi(key[i+1 : j]) // digits, or none: 0
		b.WriteString(arg(n))
		i = j - 1
	}
	return b.String()
}

func constText(v ssa.Value) string {
	if c, ok := strip(v).(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}
