package guards

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// wrongOrganization looks for functions that ask for a role, which is one in the organization that the session is active
// in, and then change another organization.
func (c *checker) wrongOrganization(f *flowOf) {
	if !c.asksRole(f.fn) {
		return
	}
	s := c.summary(f.fn)
	if s == nil {
		return
	}
	for _, w := range s.Works {
		if w.Class == lib.ReadsSensitive || w.Target.Kind != FromRequest || !strings.HasPrefix(w.Sym, "organization") {
			continue
		}
		if w.State&Role == 0 || w.State&(Owner|Org|Global|Key|Webhook|Unsure) != 0 {
			continue
		}
		for _, call := range c.callsAt(f.fn, w) {
			c.problem(f, c.expr(call), Problem{
				Category: "wrong-organization",
				Message:  "the role is one in the active organization, but " + w.Sym + " changes the one that the request names; compare the two",
				Unless:   Owner | Org | Global | Key | Webhook,
			})
		}
	}
}

// callsAt returns the calls of a function that lead to work.
func (c *checker) callsAt(fn *ssa.Function, w Work) []*ssa.Call {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok && c.pos(call) == w.Pos && c.expr(call) != nil {
				return []*ssa.Call{call}
			}
		}
	}
	return nil
}

// asksRole reports whether a function asks for a role or permission in the active organization.
func (c *checker) asksRole(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Call:
				if _, ok := c.row(instr.Common(), lib.ChecksRole); ok {
					return true
				}
			case *ssa.BinOp:
				for _, v := range []ssa.Value{instr.X, instr.Y} {
					if c.origin(v).Claim == activeRole {
						return true
					}
				}
			}
		}
	}
	return false
}
