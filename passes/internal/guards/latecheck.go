package guards

import (
	"go/ast"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// lateCheck looks for checks that come after the next handler, or after the protected work that they are about.
func (c *checker) lateCheck(f *flowOf) {
	for _, fail := range f.failures() {
		if !c.refuses(fail) && !f.returnsError(fail) {
			continue
		}
		for _, b := range f.fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(ssa.CallInstruction)
				if !ok || !before(instr, fail.check) {
					continue
				}
				e := f.before(instr)
				if e == unreached {
					continue
				}
				work := c.tooEarly(call, e, fail)
				if work == "" && (!e.here.lacks(fail.want) || !c.continues(call.Common())) {
					continue
				}
				if v, ok := instr.(ssa.Value); ok && work != "" && comesFrom(fail.check.Cond, v, 0) {
					continue // what the work has returned is looked at, not who asked for it
				}
				what := "the next handler has already run"
				if work != "" {
					what = work + " has already run"
				}
				c.problem(f, c.checked(fail.check), Problem{
					Category: "late-check",
					Message:  "the check comes too late: " + what + "; check first",
				})
				return
			}
		}
	}
}

// tooEarly returns the protected work that a call does, itself or in what it calls, without what a check asks for later.
// What is read may be what is checked, what a caller changes of his own is no matter of a role, and what was authorized
// in one way need not be in another.
func (c *checker) tooEarly(call ssa.CallInstruction, e elem, fail failure) string {
	common := call.Common()
	authz := fail.want.state&Authn == 0
	early := func(known set, w Work) bool {
		if w.settle(); authz && (w.Target.Kind == FromCaller || known.state&authzGroup != 0) {
			return false
		}
		return !known.dead() && known.lacks(fail.want)
	}
	if row, ok := c.row(common, lib.Privileged); ok {
		member, leaves := c.member(common, row)
		if row.Of != lib.ReadsSensitive && early(e.here, Work{Target: c.target(common, row), Member: member, Leaves: leaves}) {
			return symbol(flow.Callee(common))
		}
		return ""
	}
	s := c.of(common)
	if s == nil {
		return ""
	}
	for _, w := range s.Works {
		if w.Class == lib.ReadsSensitive || w.Open {
			continue
		}
		w.Target, w.Member = c.substitute(w.Target, common), c.substitute(w.Member, common)
		if early(e.here.or(c.resolve(c.set(w.Held), common)), w) {
			return w.Sym
		}
	}
	return ""
}

// refuses reports whether a failure answers with an error or stops the chain.
func (c *checker) refuses(fail failure) bool {
	for _, call := range fail.calls() {
		if c.rejects(call.Common()) || c.stops(call.Common()) {
			return true
		}
	}
	return false
}

// returnsError reports whether a failure ends in an error that is no matter of what was called before: a framework
// turns it into the answer.
func (f *flowOf) returnsError(fail failure) bool {
	ret, ok := last(fail.block).(*ssa.Return)
	if !ok || len(ret.Results) == 0 || len(fail.calls()) > 0 {
		return false
	}
	v := ret.Results[len(ret.Results)-1]
	return gotype.IsError(v.Type()) && f.when(v, isZero).dead()
}

// comesFrom reports whether a value is made of another.
func comesFrom(v, from ssa.Value, depth int) bool {
	if v == from {
		return true
	}
	instr, ok := v.(ssa.Instruction)
	if !ok || depth > 6 {
		return false
	}
	if _, ok := v.(*ssa.Phi); ok {
		return false
	}
	for _, op := range instr.Operands(nil) {
		if *op != nil && comesFrom(*op, from, depth+1) {
			return true
		}
	}
	return false
}

// before reports whether an instruction always comes before another.
func before(a, b ssa.Instruction) bool {
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	for _, instr := range a.Block().Instrs {
		switch instr {
		case a:
			return true
		case b:
			return false
		}
	}
	return false
}

// checked returns the syntax of what a branch asks.
func (c *checker) checked(branch *ssa.If) ast.Node {
	cond := branch.Cond
	if not, ok := cond.(*ssa.UnOp); ok {
		cond = not.X
	}
	if e := c.shown(cond); e != nil {
		return e
	}
	return nil
}
