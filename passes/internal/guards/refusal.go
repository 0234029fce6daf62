package guards

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// Programs have checks of their own that no table knows: sessions in a database, the keys of partners in a map, another
// service that is asked, a client certificate. They show by two things together: the answer depends on more than what
// the request says of itself, and whoever gets the wrong one is refused. Middleware that only looks whether there is a
// header, or how it is formed, is none of them.

// refusal returns what is known where a branch goes on with o, if the other way refuses the request for a reason that
// can't be followed.
func (f *flowOf) refusal(w way, cond ssa.Value) set {
	asked := f.c.asks(cond)
	if asked.set == (set{}) {
		return set{}
	}
	other := w.from.Succs[0]
	if other == w.to {
		other = w.from.Succs[1]
	}
	least := refused
	if asked.credential {
		least = rejected
	}
	if f.c.answersIn(other) < least || reaches(w.to, other) {
		return set{}
	}
	return asked.set
}

// The answers that a way through a function can give, each worse than the ones before.
const (
	unanswered = iota
	// rejected is an error of some kind.
	rejected
	// refused says that it is about who the caller is: 401, 403, or the way to the login.
	refused
)

// answersIn returns the worst answer in a block and those that it dominates.
func (c *checker) answersIn(block *ssa.BasicBlock) int {
	worst := unanswered
	for _, b := range block.Parent().Blocks {
		if !block.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Call:
				worst = max(worst, c.answer(instr.Common()))
			case *ssa.UnOp:
				if g, ok := instr.X.(*ssa.Global); ok && instr.Op == token.MUL && anyWord(g.Name(), refusing) {
					worst = refused
				}
			}
			if worst == refused {
				return worst
			}
		}
	}
	return worst
}

// answer returns what a call answers.
func (c *checker) answer(call *ssa.CallCommon) int {
	worst := unanswered
	name := callName(call)
	if anyWord(name, refusing) || anyWord(name, redirecting) {
		return refused
	}
	for _, a := range call.Args {
		status, ok := constInt(a)
		switch {
		case !ok:
			if anyWord(flow.ConstText(a), refusing) {
				worst = refused
			}
		case status == 401 || status == 403:
			return refused
		case status >= 400 && status < 500:
			worst = max(worst, rejected)
		}
	}
	return worst
}

// refusing are words in the names of functions, errors and texts that refuse a request, redirecting those of what sends it
// elsewhere.
var (
	refusing    = wordSet("unauthorized unauthorised unauthenticated forbidden denied deny")
	redirecting = wordSet("redirect")
)

// reaches reports whether control can get from one block to another.
func reaches(from, to *ssa.BasicBlock) bool {
	seen := make([]bool, len(from.Parent().Blocks))
	var scan func(b *ssa.BasicBlock) bool
	scan = func(b *ssa.BasicBlock) bool {
		if b == to {
			return true
		}
		if seen[b.Index] {
			return false
		}
		seen[b.Index] = true
		return slices.ContainsFunc(b.Succs, scan)
	}
	return scan(from)
}
