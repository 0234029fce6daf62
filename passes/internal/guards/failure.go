package guards

import (
	"go/constant"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A failure is what a function does where a check has failed: a block, and those that it dominates.
type failure struct {
	block *ssa.BasicBlock
	// want is what is known where the check succeeds.
	want set
	// check is the branch that decides.
	check *ssa.If
}

// proofBits are what a check can prove that is worth a report.
const proofBits = Authn | Role | Owner | Org | Webhook | Key

// failures returns the blocks that are entered only where a check has failed.
func (f *flowOf) failures() []failure {
	var out []failure
	for _, b := range f.fn.Blocks {
		if len(b.Preds) == 0 || f.in[b.Index] == unreached {
			continue
		}
		fail := failure{block: b}
		for _, p := range b.Preds {
			branch, ok := branchOf(p)
			if !ok {
				fail.check = nil
				break
			}
			good := isFalse
			if b == p.Succs[1] {
				good = isTrue
			}
			want := f.wanted(branch.Cond, good)
			if want != (set{}) && fail.check == nil || fail.check == nil {
				fail.check = branch
			}
			fail.want = set{fail.want.state | want.state, fail.want.needs | want.needs}
		}
		if fail.check != nil && fail.want != (set{}) {
			out = append(out, fail)
		}
	}
	return out
}

// wanted returns what a condition proves if it turns out to be good, and not also if it does not: that somebody is
// signed in, where the claims are taken without a test, holds either way.
func (f *flowOf) wanted(cond ssa.Value, good outcome) set {
	bad := f.when(cond, good.not())
	want, got := proof(f.when(cond, good)), proof(bad)
	if bad.dead() || got.state&want.state != 0 {
		return set{}
	}
	want.needs &^= got.needs
	return want
}

// proof returns the part of a set that is worth a report.
func proof(s set) set {
	if s.dead() {
		return set{}
	}
	return set{s.state & proofBits, s.needs & leftNeeds}
}

// lacks reports whether something of want is not known.
func (s set) lacks(want set) bool {
	return s.state&want.state != want.state || s.needs&want.needs != want.needs
}

// within reports whether an instruction is in the failure's blocks.
func (x failure) within(instr ssa.Instruction) bool { return x.block.Dominates(instr.Block()) }

// calls returns the calls in the blocks of a failure, in order.
func (x failure) calls() []*ssa.Call {
	var out []*ssa.Call
	for _, b := range x.block.Parent().Blocks {
		if !x.block.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				out = append(out, call)
			}
		}
	}
	return out
}

// rejects reports whether a call answers a request with an error.
func (c *checker) rejects(call *ssa.CallCommon) bool {
	if row, ok := c.row(call, lib.Answers); ok {
		answer := flow.Arg(call, row.Arg)
		status, known := constInt(answer)
		return known && status >= 400 || answer != nil && gotype.IsError(answer.Type())
	}
	fn := flow.Callee(call)
	if fn == nil || c.knownFunc(fn) || !c.getsRequest(call) {
		return false
	}
	if s := c.of(call); s != nil && s.Next != nil && s.Next.Explicit {
		return false
	}
	for _, a := range call.Args {
		if status, ok := constInt(a); ok && status >= 400 && status < 600 {
			return true
		}
	}
	return anyWord(fn.Name(), answering) || c.beginsWithError(c.body(call))
}

// beginsWithError reports whether a function of the package answers with an error whatever else it does.
func (c *checker) beginsWithError(fn *ssa.Function) bool {
	if fn == nil || len(fn.Blocks) == 0 {
		return false
	}
	for _, instr := range fn.Blocks[0].Instrs {
		call, ok := instr.(*ssa.Call)
		if !ok {
			continue
		}
		if row, ok := c.row(call.Common(), lib.Answers); ok {
			if status, known := constInt(flow.Arg(call.Common(), row.Arg)); known && status >= 400 {
				return true
			}
		}
	}
	return false
}

// getsRequest reports whether a call gets what it takes to answer.
func (c *checker) getsRequest(call *ssa.CallCommon) bool {
	for _, a := range flow.Operands(call) {
		if c.carrier(a.Type()) != 0 {
			return true
		}
	}
	return false
}

func constInt(v ssa.Value) (int64, bool) {
	if v == nil {
		return 0, false
	}
	k, ok := flow.Strip(v).(*ssa.Const)
	if !ok || k.Value == nil || k.Value.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(k.Value)
}

// after calls f for every instruction that can follow one, until f returns true.
func after(at ssa.Instruction, f func(ssa.Instruction) bool) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var scan func(b *ssa.BasicBlock, from int) bool
	scan = func(b *ssa.BasicBlock, from int) bool {
		for _, instr := range b.Instrs[from:] {
			if f(instr) {
				return true
			}
		}
		for _, s := range b.Succs {
			if !seen[s] {
				seen[s] = true
				if scan(s, 0) {
					return true
				}
			}
		}
		return false
	}
	b := at.Block()
	for i, instr := range b.Instrs {
		if instr == at {
			return scan(b, i+1)
		}
	}
	return false
}

// application reports whether a call does something of the program's own rather than write an answer, log or look at
// values.
func (c *checker) application(call *ssa.CallCommon) bool {
	if _, ok := call.Value.(*ssa.Builtin); ok {
		return false
	}
	fn := flow.Callee(call)
	if fn == nil {
		return c.body(call) == nil && !c.getsRequest(call)
	}
	if fn.Pkg() == nil || c.knownFunc(fn) || transparent[fn.Pkg().Path()] || fn.Pkg().Path() == "net/http" || fn.Pkg().Path() == "fmt" {
		_, privileged := c.row(call, lib.Privileged)
		return privileged
	}
	return !anyWord(fn.Name(), plumbing) && !anyWord(fn.Name(), answering) && !anyWord(fn.Name(), loggers) && !anyWord(fn.Pkg().Name(), loggers)
}

// plumbing are words in the names of functions that write answers, measure, or close.
var plumbing = wordSet(`
	write render respond response encode json xml html text send answer reply header status flush close unlock lock done
	cancel end span metric metrics inc observe add record count since error string marshal context with value`)
