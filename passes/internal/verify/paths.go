package verify

import (
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/outcome"
)

// Bounds for the search of a path: a function that needs more is not decided.
const (
	maxStates = 20000
	maxChecks = 60
)

// open reports whether control can flow through the instruction from, nil for the start of the function, to a use
// without learning of a verification of the token on the way.
func (j *judge) open(token []Root, from ssa.Instruction, to used) bool {
	s := &search{from: from, to: to, of: make(map[ssa.Instruction]int), seen: make(map[state]bool)}
	for _, k := range j.checks {
		if k.call != from && k.concerns(token) || k.call == from && k.known {
			if len(s.checks) == maxChecks {
				return false
			}
			s.of[k.call] = len(s.checks)
			s.checks = append(s.checks, j.settle(k))
		}
	}
	if len(j.fn.Blocks) == 0 || !s.reaches(nil, j.fn.Blocks[0], 0, from == nil) {
		return false
	}
	// What the function around a closure has verified before it made the closure stays verified.
	if mc := j.closures[j.fn]; mc != nil && j.fn.Parent() != nil {
		return j.judge(mc.Parent()).open(token, nil, used{instr: mc})
	}
	return true
}

type state struct {
	pred, block *ssa.BasicBlock
	passed      uint64
	begun       bool
}

type search struct {
	from   ssa.Instruction
	to     used
	checks []*check
	of     map[ssa.Instruction]int
	seen   map[state]bool
}

func (s *search) reaches(pred, b *ssa.BasicBlock, passed uint64, begun bool) bool {
	st := state{pred, b, passed, begun}
	if s.seen[st] || len(s.seen) > maxStates {
		return false
	}
	s.seen[st] = true
	if begun && s.to.replaced(pred, b) {
		return false
	}
	for _, instr := range b.Instrs {
		if instr == s.to.instr && begun {
			return true
		}
		if i, ok := s.of[instr]; ok {
			if s.checks[i].always {
				return false
			}
			passed |= 1 << i
		}
		begun = begun || instr == s.from
	}
	for i, succ := range b.Succs {
		if i == 1 && entersLoop(pred, b) {
			continue
		}
		if !s.verified(outcome.Edge{From: b, To: succ}, passed) && s.reaches(b, succ, passed, begun) {
			return true
		}
	}
	return false
}

// entersLoop reports whether b ends with the test of a loop that counts up to a constant, and the loop certainly begins
// if control comes from pred: then its body runs at least once, as with attempts to verify.
func entersLoop(pred, b *ssa.BasicBlock) bool {
	i, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	if !ok {
		return false
	}
	cond, ok := i.Cond.(*ssa.BinOp)
	if !ok || cond.Op != token.LSS {
		return false
	}
	limit, ok := cond.Y.(*ssa.Const)
	if !ok || limit.Value == nil {
		return false
	}
	start := cond.X
	if phi, ok := start.(*ssa.Phi); ok && phi.Block() == b {
		for j, p := range b.Preds {
			if p == pred {
				start = phi.Edges[j]
			}
		}
	}
	first, ok := start.(*ssa.Const)
	return ok && first.Value != nil && constant.Compare(first.Value, token.LSS, limit.Value)
}

func (s *search) verified(e outcome.Edge, passed uint64) bool {
	for i, k := range s.checks {
		if passed&(1<<i) != 0 && k.out.Edges[e] {
			return true
		}
	}
	return false
}

// replaced reports whether the variable that is used gets another value when control comes from pred.
func (u used) replaced(pred, b *ssa.BasicBlock) bool {
	for phi, holds := range u.through {
		if phi.Block() != b {
			continue
		}
		for i, p := range b.Preds {
			if p == pred && !holds[i] {
				return true
			}
		}
	}
	return false
}

// leads reports whether a check of the token can still follow an instruction, before the token is decoded again.
func (j *judge) leads(instr ssa.Instruction, token []Root, from ssa.Instruction) bool {
	for _, k := range j.checks {
		if k.call == from || k.request || !k.concerns(token) {
			continue
		}
		if j.settle(k); len(k.out.Edges) == 0 && !k.always && !k.out.Returned {
			continue
		}
		if follows(instr, k.call, from) {
			return true
		}
	}
	return false
}

// follows reports whether control can flow from a to b without coming to stop.
func follows(a, b, stop ssa.Instruction) bool {
	if a.Parent() != b.Parent() {
		return false
	}
	seen := make(map[*ssa.BasicBlock]bool)
	var scan func(instrs []ssa.Instruction, block *ssa.BasicBlock) bool
	scan = func(instrs []ssa.Instruction, block *ssa.BasicBlock) bool {
		for _, instr := range instrs {
			if instr == b {
				return true
			}
			if instr == stop {
				return false
			}
		}
		for _, succ := range block.Succs {
			if !seen[succ] {
				seen[succ] = true
				if scan(succ.Instrs, succ) {
					return true
				}
			}
		}
		return false
	}
	block := a.Block()
	return scan(block.Instrs[slices.Index(block.Instrs, a)+1:], block)
}
