package guards

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// aborted returns what is known behind the question whether gin was told to stop, if the condition is that: if it was
// not, what holds for requests that go on holds for all.
func (c *checker) aborted(cond ssa.Value, o outcome, e elem) (elem, bool) {
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		return c.aborted(not.X, o.not(), e)
	}
	call, ok := cond.(*ssa.Call)
	if !ok {
		return e, false
	}
	if fn := flow.Callee(call.Common()); fn == nil || fn.Name() != "IsAborted" || !c.knownFunc(fn) {
		return e, false
	}
	if o == isTrue {
		return elem{e.here, never, never}, true
	}
	return elem{e.live, e.live, e.rest}, true
}
