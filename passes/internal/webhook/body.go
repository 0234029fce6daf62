package webhook

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A bodyKey names a function together with those of its parameters that hold the body of a request, or a part of it.
type bodyKey struct {
	fn   *ssa.Function
	mask uint64
}

// A body is what a function does with the body of a request: the one that it reads, and the one that it is given.
type body struct {
	values map[ssa.Value]bool
	// reads are where the function takes the body from the request, or calls a function that does.
	reads []ssa.Instruction
	// decodes are the calls that turn it into something else than text.
	decodes []ssa.Instruction
	// uses are what acts on it.
	uses []ssa.Instruction
	// events are the names of Clerk's events with which a part of it is compared.
	events map[string]bool
	// branches is set if a part of it is compared, or looked up, at all; dispatches are those comparisons that ask for
	// one of Clerk's events.
	branches   bool
	dispatches []ssa.Instruction
	// returned are the results that hold it, filled the parameters into which it is written.
	returned map[int]bool
	filled   map[int]bool
	// types are what it is decoded into.
	types []types.Type
	done  bool
}

// A follower follows the body through one function.
type follower struct {
	*body
	c     *checker
	fn    *ssa.Function
	queue []ssa.Value
}

// follow returns what a function does with bodies. Of a function that is under way, because it calls itself, nothing
// is known yet.
func (c *checker) follow(fn *ssa.Function, mask uint64) *body {
	key := bodyKey{fn, mask}
	if b := c.memoBodies[key]; b != nil {
		return b
	}
	f := &follower{c: c, fn: fn, body: &body{
		values: make(map[ssa.Value]bool), events: make(map[string]bool), returned: make(map[int]bool), filled: make(map[int]bool),
	}}
	c.memoBodies[key] = f.body
	for i, p := range fn.Params {
		if i < 64 && mask&(1<<i) != 0 {
			f.add(p)
		}
	}
	for i, v := range fn.FreeVars {
		if j := len(fn.Params) + i; j < 64 && mask&(1<<j) != 0 {
			f.add(v)
		}
	}
	f.findReads()
	for len(f.queue) > 0 {
		v := f.queue[0]
		f.queue = f.queue[1:]
		f.refs(v)
	}
	slices.SortStableFunc(f.uses, func(a, b ssa.Instruction) int { return int(flow.Pos(a) - flow.Pos(b)) })
	slices.SortStableFunc(f.decodes, func(a, b ssa.Instruction) int { return int(flow.Pos(a) - flow.Pos(b)) })
	f.done = true
	return f.body
}

func (f *follower) add(v ssa.Value) {
	if v == nil || f.values[v] {
		return
	}
	if _, ok := v.(*ssa.Const); ok {
		return
	}
	f.values[v] = true
	f.queue = append(f.queue, v)
}

// findReads finds where the function takes the body from a request.
func (f *follower) findReads() {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.UnOp:
				if instr.Op == token.MUL && f.c.isBody(instr.X) {
					f.read(instr, instr)
				}
			case ssa.CallInstruction:
				f.readBy(instr)
			}
		}
	}
}

// isBody reports whether an address is that of the field which holds the body of a request.
func (c *checker) isBody(addr ssa.Value) bool {
	fa, ok := addr.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	st := gotype.Struct(fa.X.Type())
	return st != nil && hasRole(c.index.Rows(st.Field(fa.Field)), lib.HoldsBody)
}

func (f *follower) read(at ssa.Instruction, v ssa.Value) {
	f.reads = append(f.reads, at)
	f.add(v)
}

// readBy looks at a call that may take the body from a request that is no body yet: an accessor of a framework, a
// helper of the package, or one that is named for it.
func (f *follower) readBy(call ssa.CallInstruction) {
	common := call.Common()
	for _, row := range f.c.index.Called(common) {
		switch row.Role {
		case lib.ReadsBody:
			f.read(call, flow.Results(call)[0])
		case lib.BindsBody:
			f.reads = append(f.reads, call)
			f.decoded(call, flow.Arg(common, row.Arg))
		}
	}
	if !f.c.anyRequest(common) {
		return
	}
	if fn := f.c.prog.Body(common); fn != nil {
		if f.c.vouchOf(fn) != silent {
			return // what it returns is verified, or may be
		}
		f.callee(call, fn, 0)
		return
	}
	if f.c.decoder(common) {
		f.reads = append(f.reads, call)
		for _, a := range common.Args {
			if pointer(flow.Strip(a).Type()) && !f.c.isRequest(flow.Strip(a).Type()) {
				f.decoded(call, a)
			}
		}
		for _, v := range flow.Results(call) {
			if !gotype.IsError(v.Type()) && !gotype.IsBool(v.Type()) {
				f.add(v)
			}
		}
	}
}

// decoded notes that a call writes a part of the body to where v points.
func (f *follower) decoded(call ssa.Instruction, v ssa.Value) {
	if v == nil {
		return
	}
	v = flow.Strip(v)
	f.decodes = append(f.decodes, call)
	f.types = append(f.types, v.Type())
	f.write(v)
}

// write notes that what an address points to holds the body.
func (f *follower) write(addr ssa.Value) {
	for {
		switch a := addr.(type) {
		case *ssa.FieldAddr:
			addr = a.X
			continue
		case *ssa.IndexAddr:
			addr = a.X
			continue
		case *ssa.UnOp:
			if a.Op == token.MUL {
				if _, ok := a.X.(*ssa.Alloc); ok {
					f.add(a.X)
				}
			}
		case *ssa.Parameter:
			if i := slices.Index(f.fn.Params, a); i >= 0 {
				f.filled[i] = true
			}
		}
		break
	}
	f.add(addr)
}

func pointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

func hasRole(rows []lib.Row, role lib.Role) bool {
	return lib.HasRole(rows, role)
}
