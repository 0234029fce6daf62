package verify

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

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
	obj := flow.Callee(common)
	if obj != nil && obj.Pkg() != nil && transparent[obj.Pkg().Path()] {
		var out []Root
		for _, a := range flow.Operands(common)[:min(1, len(flow.Operands(common)))] {
			out = addRoots(out, t.value(a)...)
		}
		return out
	}
	if fn := t.c.prog.Body(common); fn != nil && t.depth < 3 {
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
	args := flow.Operands(call)
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
			} else if s := flow.ConstText(args[i]); s != "" {
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
