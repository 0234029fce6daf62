package outcome

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// Bounds for the search of a path: a function that needs more is not decided.
const (
	maxStates = 20000
	maxChecks = 60
	maxVars   = 32
)

// A Path asks for a way through one function.
type Path struct {
	Fn *ssa.Function
	// To is where the way ends. With Pred, control must come from that block to To's block.
	To   ssa.Instruction
	Pred *ssa.BasicBlock
	// Checks are those of which the way must learn no success.
	Checks []*Check
	// Through must be on the way, Around must not. Either may be nil.
	Through, Around ssa.Instruction
}

// Exists reports whether there is such a way from the start of the function. Booleans and errors that are constant on
// a way are taken into account, so that a flag which is set after the check counts as its outcome.
func (p Path) Exists() bool {
	if len(p.Fn.Blocks) == 0 || len(p.Checks) > maxChecks {
		return false
	}
	s := &search{Path: p, at: make(map[ssa.Instruction]int), seen: make(map[string]bool), vars: variables(p.Fn)}
	for i, k := range p.Checks {
		s.at[k.At] = i
	}
	return s.from(nil, p.Fn.Blocks[0], 0, p.Through == nil, make([]byte, len(s.vars)))
}

type search struct {
	Path
	at   map[ssa.Instruction]int
	seen map[string]bool
	vars map[*ssa.Phi]int
}

// What is known of a variable.
const (
	unknown byte = iota
	no           // false, or nil
	yes          // true, or not nil
)

// variables numbers the booleans and errors that get their value on the way.
func variables(fn *ssa.Function) map[*ssa.Phi]int {
	vars := make(map[*ssa.Phi]int)
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			phi, ok := instr.(*ssa.Phi)
			if !ok {
				break
			}
			if len(vars) < maxVars && (gotype.IsBool(phi.Type()) || gotype.IsError(phi.Type())) {
				vars[phi] = len(vars)
			}
		}
	}
	return vars
}

func (s *search) from(pred, b *ssa.BasicBlock, passed uint64, through bool, known []byte) bool {
	known = s.assign(pred, b, known)
	key := string([]byte{byte(b.Index), byte(b.Index >> 8)}) + flag(through) + string(known) + mask(passed)
	if b == s.To.Block() && s.Pred != nil && pred != s.Pred {
		key += "x"
	}
	if s.seen[key] || len(s.seen) > maxStates {
		return false
	}
	s.seen[key] = true
	for _, instr := range b.Instrs {
		if instr == s.To && through && (s.Pred == nil || s.Pred == pred) {
			return true
		}
		if instr == s.Around {
			return false
		}
		through = through || instr == s.Through
		if i, ok := s.at[instr]; ok {
			if s.Checks[i].Always() {
				return false
			}
			passed |= 1 << i
		}
	}
	for i, succ := range b.Succs {
		if s.taken(b, i, known) && !s.succeeds(Edge{b, succ}, passed) && s.from(b, succ, passed, through, known) {
			return true
		}
	}
	return false
}

func flag(b bool) string {
	if b {
		return "1"
	}
	return "0"
}

func mask(m uint64) string {
	var b [8]byte
	for i := range b {
		b[i] = byte(m >> (8 * i))
	}
	return string(b[:])
}

func (s *search) succeeds(e Edge, passed uint64) bool {
	for i, k := range s.Checks {
		if passed&(1<<i) != 0 && k.Edges[e] {
			return true
		}
	}
	return false
}

// assign gives the variables of a block their values when control comes from pred.
func (s *search) assign(pred, b *ssa.BasicBlock, known []byte) []byte {
	var next []byte
	for _, instr := range b.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		i, ok := s.vars[phi]
		if !ok {
			continue
		}
		if next == nil {
			next = append(next, known...)
		}
		next[i] = unknown
		for j, p := range b.Preds {
			if p == pred {
				next[i] = s.value(phi.Edges[j], known)
			}
		}
	}
	if next == nil {
		return known
	}
	return next
}

// value returns what is known of a boolean or an error.
func (s *search) value(v ssa.Value, known []byte) byte {
	switch v := v.(type) {
	case *ssa.Const:
		switch {
		case v.Value == nil:
			return no
		case v.Value.Kind() == constant.Bool && constant.BoolVal(v.Value):
			return yes
		case v.Value.Kind() == constant.Bool:
			return no
		}
	case *ssa.Phi:
		if i, ok := s.vars[v]; ok {
			return known[i]
		}
	case *ssa.MakeInterface:
		if gotype.IsError(v.Type()) {
			return yes
		}
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return not(s.value(v.X, known))
		}
	case *ssa.BinOp:
		if v.Op == token.EQL || v.Op == token.NEQ {
			x, y := s.value(v.X, known), s.value(v.Y, known)
			if (flow.IsNil(v.X) || flow.IsNil(v.Y)) && x != unknown && y != unknown {
				if (x == y) == (v.Op == token.EQL) {
					return yes
				}
				return no
			}
		}
	case *ssa.Call:
		if fn := flow.Callee(v.Common()); fn != nil && fn.Pkg() != nil && gotype.IsError(v.Type()) {
			switch fn.Pkg().Path() {
			case "errors", "fmt":
				if fn.Name() == "New" || fn.Name() == "Errorf" {
					return yes
				}
			}
		}
	}
	return unknown
}

func not(b byte) byte {
	switch b {
	case no:
		return yes
	case yes:
		return no
	}
	return unknown
}

// taken reports whether control can leave a block by its successor i.
func (s *search) taken(b *ssa.BasicBlock, i int, known []byte) bool {
	branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	if !ok {
		return true
	}
	switch s.value(branch.Cond, known) {
	case yes:
		return i == 0
	case no:
		return i == 1
	}
	return true
}

// Follows reports whether control can flow from a to b.
func Follows(a, b ssa.Instruction) bool {
	if a.Parent() != b.Parent() || a.Block() == nil || b.Block() == nil {
		return false
	}
	if a.Block() == b.Block() {
		for _, instr := range a.Block().Instrs {
			if instr == a {
				return true
			}
			if instr == b {
				break
			}
		}
	}
	return Reaches(a.Block(), b.Block())
}

// Reaches reports whether control can flow from the end of one block to the start of another.
func Reaches(from, to *ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	queue := append([]*ssa.BasicBlock(nil), from.Succs...)
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		if b == to {
			return true
		}
		if !seen[b] {
			seen[b] = true
			queue = append(queue, b.Succs...)
		}
	}
	return false
}
