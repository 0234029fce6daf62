package verify

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A check is a verification of a token in a function.
type check struct {
	call  ssa.CallInstruction
	token []Root
	// known is whether it certainly verifies; a call that can't be followed only may.
	known bool
	// regardless is whether it returns the claims of a token that it refuses.
	regardless bool
	// claims are the results and arguments that hold the claims afterwards.
	claims []ssa.Value
	by     string
	// exact is whether it only counts for the very same token: it is a call that happens to get some text.
	exact bool
	// request is whether it gets the whole request rather than a token.
	request bool

	out *outcome
}

// An outcome is where a function learns whether a check has succeeded.
type outcome struct {
	edges map[edge]bool
	// always is whether getting past the call means success, or the outcome goes where it can't be followed.
	always bool
	// returned is whether the function hands the outcome to its caller.
	returned bool
	// lost is whether it is handed to where it can't be followed.
	lost bool
	// kept is whether it is stored, to be looked at later.
	kept bool
}

type edge struct{ from, to *ssa.BasicBlock }

// concerns reports whether a check can be one of the token. A function that takes the token out of the request does not
// check it.
func (k *check) concerns(token []Root) bool {
	if fn := flow.Callee(k.call.Common()); k.request && fn != nil {
		if slices.ContainsFunc(token, func(r Root) bool { return strings.Contains(r.Key, fn.FullName()+"(") }) {
			return false
		}
	}
	if k.exact {
		return compare(k.token, token) == same
	}
	return compare(k.token, token) != different
}

// outcomeOf finds the edges on which a check has succeeded.
func (c *checker) outcomeOf(k *check) *outcome {
	if k.out != nil {
		return k.out
	}
	k.out = &outcome{edges: make(map[edge]bool)}
	w := &watcher{c: c, out: k.out, seen: make(map[ssa.Value]bool)}
	verdicts := false
	rs := flow.Results(k.call)
	sig := k.call.Common().Signature().Results()
	for i := range sig.Len() {
		t, v := sig.At(i).Type(), rs[i]
		last := i == sig.Len()-1
		switch {
		case gotype.IsError(t) && last:
			verdicts = true
			w.err(v)
		case gotype.IsBool(t) && last:
			verdicts = true
			w.boolean(v, true)
		case isInt(t) && last: // subtle.ConstantTimeCompare
			verdicts = true
			w.number(v)
		case v != nil && !k.regardless:
			w.present(v)
		}
	}
	if k.regardless {
		for _, v := range k.claims {
			w.valid(v)
		}
	}
	if sig.Len() == 0 || k.out.kept || k.out.lost && len(k.out.edges) == 0 {
		k.out.always = true
	} else if !verdicts && len(k.out.edges) == 0 {
		k.out.always = !k.known // a result of its own kind: who can tell what it means
	}
	return k.out
}

func isInt(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Int
}

// A watcher follows the outcome of one check.
type watcher struct {
	c    *checker
	out  *outcome
	seen map[ssa.Value]bool
}

func (w *watcher) enter(v ssa.Value) bool {
	if v == nil || w.seen[v] || v.Referrers() == nil {
		return false
	}
	w.seen[v] = true
	return true
}

// err follows an error: to where it is compared with nil, or into code that looks at it in its own way.
func (w *watcher) err(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if flow.IsNil(ref.X) || flow.IsNil(ref.Y) {
				w.boolean(ref, ref.Op == token.EQL)
			}
		case *ssa.Phi:
			w.err(ref)
		case *ssa.ChangeInterface:
			w.err(ref)
		case *ssa.Return:
			w.out.returned = true
		case *ssa.Store:
			w.stored(ref)
			for _, load := range loads(ref) {
				w.err(load)
			}
		case *ssa.TypeAssert:
			w.out.lost = true
		case *ssa.MapUpdate, *ssa.Send:
			w.out.kept = true
		case ssa.CallInstruction:
			w.out.lost = w.handed(ref) || w.out.lost
		}
	}
}

// stored gives up on an outcome that is stored for other code: in a field, or in a variable that a closure sees.
func (w *watcher) stored(s *ssa.Store) {
	if ia, ok := s.Addr.(*ssa.IndexAddr); ok {
		if appended(ia.X) {
			w.out.kept = true
		} else if !onlyLogged(ia.X) {
			w.out.lost = true
		}
		return
	}
	a, ok := s.Addr.(*ssa.Alloc)
	if !ok {
		w.out.kept = true
		return
	}
	for _, ref := range *a.Referrers() {
		if _, ok := ref.(*ssa.MakeClosure); ok {
			w.out.lost = true
		}
	}
}

// onlyLogged reports whether an array of variadic arguments goes to a call that only logs.
func onlyLogged(array ssa.Value) bool { return goesTo(array, quiet) }

// appended reports whether an array of variadic arguments goes to append.
func appended(array ssa.Value) bool {
	return goesTo(array, func(call *ssa.CallCommon) bool {
		b, ok := call.Value.(*ssa.Builtin)
		return ok && b.Name() == "append"
	})
}

func goesTo(array ssa.Value, is func(*ssa.CallCommon) bool) bool {
	a, ok := array.(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, ref := range *a.Referrers() {
		slice, ok := ref.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *slice.Referrers() {
			if call, ok := use.(ssa.CallInstruction); ok && is(call.Common()) {
				return true
			}
		}
	}
	return false
}
