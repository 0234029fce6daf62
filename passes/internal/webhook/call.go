package webhook

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

func (c *checker) isRequest(t types.Type) bool { return handler.Framework(c.index, t) != 0 }

// anyRequest reports whether a call gets a request.
func (c *checker) anyRequest(call *ssa.CallCommon) bool {
	for _, a := range flow.Operands(call) {
		if c.isRequest(flow.Strip(a).Type()) {
			return true
		}
	}
	return false
}

// decoder reports whether a call to a function that can't be followed is, by its name, one that reads a request.
func (c *checker) decoder(call *ssa.CallCommon) bool {
	fn := flow.Callee(call)
	if fn == nil || fn.Pkg() == nil || c.index.KnownObject(fn) || c.facts[fn] != nil || uses.Standard(fn.Pkg().Path()) {
		return false
	}
	reads := false
	for _, w := range stage.Words(fn.Name()) {
		if verifyWords[w] {
			return false
		}
		reads = reads || decodeWords[w]
	}
	return reads
}

var (
	decodeWords = stage.Set("decode bind read parse unmarshal body")
	verifyWords = stage.Set("verify verified verifies validate valid check auth authenticate authenticated authorize sign signed signature secure trust trusted svix webhook construct")
	// validates and measures are words of calls that get a part of an event and change nothing.
	validates = stage.Set("validate validated validator valid")
	measures  = stage.Set("metric metrics trace tracing tracer span observe histogram counter")
	// aside are words of calls that get a request for other reasons.
	aside = stage.Set("limit limiter rate throttle log logger trace tracing span metric metrics ip locale language id user agent")
)

// call looks at a call that gets a part of the body.
func (f *follower) call(call ssa.CallInstruction) {
	common := call.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		f.builtin(call, b.Name())
		return
	}
	if f.c.isCheck(f.fn, call) {
		return
	}
	for _, row := range f.c.index.Called(common) {
		switch row.Role {
		case lib.ReadsBody, lib.BindsBody, lib.SendsJSON, lib.SendsText, lib.VerifiesWebhook, lib.ReadsHeader:
			return
		}
	}
	if fn := f.c.prog.Body(common); fn != nil {
		f.callee(call, fn, f.mask(common))
		return
	}
	fn := flow.Callee(common)
	if mc, ok := common.Value.(*ssa.MakeClosure); ok && fn == nil {
		if lit, ok := mc.Fn.(*ssa.Function); ok {
			f.callee(call, lit, f.mask(common))
			return
		}
	}
	switch f.effect(common, fn) {
	case acts:
		f.uses = append(f.uses, call)
	case converts:
		f.converted(call, fn)
	}
}

func (f *follower) builtin(call ssa.CallInstruction, name string) {
	args := call.Common().Args
	switch name {
	case "append":
		f.add(call.Value())
	case "copy":
		f.write(args[0])
	case "delete":
		if _, local := args[0].(*ssa.MakeMap); !local && len(args) == 2 && f.values[args[1]] {
			f.uses = append(f.uses, call)
		}
	}
}

// mask returns which operands of a call hold the body.
func (f *follower) mask(call *ssa.CallCommon) uint64 {
	var mask uint64
	for i, a := range flow.Operands(call) {
		if i < 64 && f.values[a] {
			mask |= 1 << i
		}
	}
	return mask
}

// callee follows a call into a function of the package. One that verifies something is a check and no use.
func (f *follower) callee(call ssa.CallInstruction, fn *ssa.Function, mask uint64) {
	if f.c.vouchOf(fn) != silent {
		return
	}
	inner := f.c.follow(fn, mask)
	if mask == 0 && len(inner.reads) > 0 {
		f.reads = append(f.reads, call)
	}
	if mask == 0 && len(inner.reads) == 0 {
		return
	}
	f.merge(call, inner)
	rs := flow.Results(call)
	for i := range inner.returned {
		if v := rs[i]; v != nil && !gotype.IsError(v.Type()) {
			f.add(v)
		}
	}
	ops := flow.Operands(call.Common())
	for i := range inner.filled {
		if i < len(ops) {
			f.types = append(f.types, flow.Strip(ops[i]).Type())
			f.write(flow.Strip(ops[i]))
		}
	}
}

// converted follows the body through a function that hands it on in another form.
func (f *follower) converted(call ssa.CallInstruction, fn *types.Func) {
	common := call.Common()
	for _, v := range flow.Results(call) {
		if !gotype.IsError(v.Type()) && (!gotype.IsBool(v.Type()) || fn == nil) {
			f.add(v)
		}
	}
	if fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "strings" {
		for _, a := range common.Args {
			if k, ok := a.(*ssa.Const); ok && k.Value != nil && k.Value.Kind() == constant.String {
				f.text(constant.StringVal(k.Value))
			}
		}
	}
	decodes := fn != nil && decodesInto(fn)
	for i, a := range flow.Operands(common) {
		a = flow.Strip(a)
		if f.values[a] && (!decodes || i <= 0) || !writable(a) {
			continue
		}
		if decodes {
			f.decoded(call, a)
		} else {
			f.write(a)
		}
	}
	if recv := common.Value; common.IsInvoke() && !f.values[recv] {
		f.add(recv) // hash.Hash, io.Writer
	}
}

// writable reports whether a function can write to what a value points to: a pointer, or a parameter that may hold one.
func writable(v ssa.Value) bool {
	if _, ok := v.(*ssa.Parameter); ok && types.IsInterface(v.Type()) {
		return true
	}
	return pointer(v.Type())
}

// decodesInto reports whether a function writes what it decodes to where its last argument points.
func decodesInto(fn *types.Func) bool {
	switch fn.Name() {
	case "Unmarshal", "Decode", "DecodeJSON", "UnmarshalFromString", "UnmarshalJSON", "Bind", "UnmarshalRead":
		return true
	}
	return false
}
