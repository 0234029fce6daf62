package guards

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// noStop looks for checks whose failing branch answers the request and goes on.
func (c *checker) noStop(f *flowOf) {
	for _, fail := range f.failures() {
		for _, call := range fail.calls() {
			if c.unreturned(call) || c.rejects(call.Common()) {
				if c.goesOn(f, fail, call) {
					break
				}
			}
		}
	}
}

// unreturned reports whether a call makes an error that nobody gets.
func (c *checker) unreturned(call *ssa.Call) bool {
	if _, ok := c.row(call.Common(), lib.MakesError); !ok || !c.knownFunc(flow.Callee(call.Common())) {
		return false
	}
	return len(*call.Referrers()) == 0
}

// goesOn reports a call that rejects a request if the request goes on all the same.
func (c *checker) goesOn(f *flowOf, fail failure, call *ssa.Call) bool {
	stops := c.stops(call.Common())
	var on ssa.Instruction
	found := after(call, func(instr ssa.Instruction) bool {
		on = instr
		next, ok := instr.(ssa.CallInstruction)
		if !ok {
			return c.endsChain(f, fail, instr)
		}
		e := f.before(instr)
		if e == unreached || !e.here.lacks(fail.want) {
			return false
		}
		if c.continues(next.Common()) {
			return !stops && !e.live.dead()
		}
		if _, ok := c.row(next.Common(), lib.Privileged); ok {
			return true
		}
		if s := c.of(next.Common()); s != nil && len(s.Works) > 0 {
			return true
		}
		return !fail.within(instr) && c.application(next.Common()) && (!statusOnly(call.Common()) || !c.tells(fail, next.Common()))
	})
	if found {
		c.reportNoStop(f, call, on)
	}
	return found
}

// stops reports whether a call keeps the framework from calling the next handler.
func (c *checker) stops(call *ssa.CallCommon) bool {
	if c.aborts(call) {
		return true
	}
	s := c.of(call)
	return s != nil && s.Live.State == all
}

// endsChain reports whether gin middleware returns after a rejection without having aborted, so that gin goes on.
func (c *checker) endsChain(f *flowOf, fail failure, instr ssa.Instruction) bool {
	ret, ok := instr.(*ssa.Return)
	if !ok || c.serves(f.fn) != lib.ServesGin || f.fn.Signature.Params().Len() != 1 || f.fn.Signature.Results().Len() != 0 || !c.middleware(f) {
		return false
	}
	e := f.before(ret)
	return fail.within(ret) && !e.live.dead() && e.live.state&Unsure == 0 && e.live.lacks(fail.want)
}

// middleware reports whether a gin handler goes on to others: it says so, or leaves something for them, and answers
// nobody whom it lets through. One that calls the next handler itself was made with it, and no other follows.
func (c *checker) middleware(f *flowOf) bool {
	goes, leaves, wraps := false, false, false
	f.visit(func(instr ssa.Instruction, _ elem) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok {
			return
		}
		if _, ok := c.row(call.Common(), lib.ContinuesChain); ok {
			goes = true
		} else if c.continues(call.Common()) {
			wraps = true
		}
		if row, ok := c.row(call.Common(), lib.WritesPlace); ok && row.Of == lib.InGin {
			leaves = true
		}
	})
	return goes || leaves && !wraps
}

// reportNoStop reports a call that rejects a request, which goes on with another instruction.
func (c *checker) reportNoStop(f *flowOf, call *ssa.Call, on ssa.Instruction) {
	e := c.expr(call)
	if e == nil {
		return
	}
	name := types.ExprString(e.Fun)
	switch gin := c.serves(f.fn) == lib.ServesGin; {
	case c.unreturned(call):
		c.problem(f, e, Problem{
			Category: "no-stop",
			Message:  name + " only makes an error: the request goes on without the check; return it",
			Fixes:    c.returnFix(f, e, on),
		})
	case gin && !c.stops(call.Common()) && !c.goesOnHere(call):
		c.problem(f, e, Problem{
			Category: "no-stop",
			Message:  name + " answers, but gin calls the next handler all the same; abort",
			Fixes:    c.abortFix(call, e),
		})
	default:
		c.problem(f, e, Problem{
			Category: "no-stop",
			Message:  name + " answers, but the request goes on without the check; return after it",
			Fixes:    c.returnFix(f, e, on),
		})
	}
}

// goesOnHere reports whether a function does more after a call than return.
func (c *checker) goesOnHere(call *ssa.Call) bool {
	return after(call, func(instr ssa.Instruction) bool {
		next, ok := instr.(ssa.CallInstruction)
		return ok && (c.continues(next.Common()) || c.application(next.Common()))
	})
}

// returnFix puts a return after the answer that a statement begins, or before the statement if the function returns an
// error and so does the call.
func (c *checker) returnFix(f *flowOf, e *ast.CallExpr, on ssa.Instruction) []analysis.SuggestedFix {
	stmt := c.statement(e)
	if stmt == nil {
		return nil
	}
	end := c.answered(stmt, on)
	edit := analysis.TextEdit{Pos: end, End: end, NewText: []byte("\n" + c.indent(stmt.Pos()) + "return")}
	switch rs := f.fn.Signature.Results(); {
	case rs.Len() == 0:
	case rs.Len() == 1 && gotype.IsError(rs.At(0).Type()) && errorLike(c.pass.TypesInfo.TypeOf(e)):
		edit = analysis.TextEdit{Pos: stmt.Pos(), End: stmt.Pos(), NewText: []byte("return ")}
	default:
		return nil
	}
	return []analysis.SuggestedFix{{Message: "Add return", TextEdits: []analysis.TextEdit{edit}}}
}

// answered returns where the answer ends that a statement begins: with the branch that the statement is in, so that what
// writes the body is kept, unless the request goes on in there already.
func (c *checker) answered(stmt ast.Stmt, on ssa.Instruction) token.Pos {
	end := stmt.End()
	ast.Inspect(c.file(stmt.Pos()), func(n ast.Node) bool {
		if n == nil || n.Pos() > stmt.Pos() || n.End() < stmt.End() {
			return false
		}
		branch, ok := n.(*ast.IfStmt)
		if !ok || !slices.Contains(branch.Body.List, stmt) {
			return true
		}
		if pos := on.Pos(); pos < branch.Body.Pos() || branch.Body.End() < pos {
			end = branch.Body.List[len(branch.Body.List)-1].End()
		}
		return true
	})
	return end
}

// abortFix replaces c.JSON by c.AbortWithStatusJSON, or puts c.Abort() after a call.
func (c *checker) abortFix(call *ssa.Call, e *ast.CallExpr) []analysis.SuggestedFix {
	sel, ok := e.Fun.(*ast.SelectorExpr)
	stmt := c.statement(e)
	if !ok || stmt == nil || !c.knownFunc(flow.Callee(call.Common())) {
		return nil
	}
	var edit analysis.TextEdit
	if sel.Sel.Name == "JSON" {
		edit = analysis.TextEdit{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("AbortWithStatusJSON")}
	} else {
		text := "\n" + c.indent(stmt.Pos()) + types.ExprString(sel.X) + ".Abort()"
		edit = analysis.TextEdit{Pos: stmt.End(), End: stmt.End(), NewText: []byte(text)}
	}
	return []analysis.SuggestedFix{{Message: "Abort the chain", TextEdits: []analysis.TextEdit{edit}}}
}
