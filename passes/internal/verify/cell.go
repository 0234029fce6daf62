package verify

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// cell returns the roots of what a local variable holds: of a struct of parameters, its Token.
func (t *tracer) cell(a *ssa.Alloc) []Root {
	var out []Root
	if _, ok := a.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct); ok {
		for _, ref := range *a.Referrers() {
			if fa, ok := ref.(*ssa.FieldAddr); ok && holdsToken(gotype.Struct(a.Type()).Field(fa.Field)) {
				out = addRoots(out, t.stored(a, gotype.Struct(a.Type()).Field(fa.Field))...)
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
			if gotype.Struct(a.Type()).Field(ref.Field) != f {
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
	for _, a := range flow.Operands(call) {
		if flow.Strip(a) == but {
			continue
		}
		for _, r := range t.value(a) {
			r.Inbound = r.Inbound || t.c.request(a.Type())
			out = addRoots(out, r)
		}
	}
	return out
}
