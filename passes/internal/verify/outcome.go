package verify

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
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
	if fn := callee(k.call.Common()); k.request && fn != nil {
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
	rs := results(k.call)
	sig := k.call.Common().Signature().Results()
	for i := range sig.Len() {
		t, v := sig.At(i).Type(), rs[i]
		last := i == sig.Len()-1
		switch {
		case isError(t) && last:
			verdicts = true
			w.err(v)
		case isBool(t) && last:
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
			if isNil(ref.X) || isNil(ref.Y) {
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

// handed looks at a call that gets the error, and reports whether it may be what acts on it.
func (w *watcher) handed(call ssa.CallInstruction) bool {
	fn := callee(call.Common())
	if fn == nil || fn.Pkg() == nil {
		return !call.Common().IsInvoke() // err.Error() looks at nothing
	}
	if fn.Pkg().Path() == "errors" {
		if res := call.Value(); res != nil && fn.Name() == "Is" && aboutTime(call.Common()) {
			w.boolean(res, true)
		}
		return fn.Name() == "As" || fn.Name() == "Is"
	}
	return !quiet(call.Common()) && fn.Name() != "Error" && !w.ignored(call)
}

// ignored reports whether an error is handed to a function of the package that does nothing about it: it comes back
// whatever the error is, and at most writes it somewhere.
func (w *watcher) ignored(call ssa.CallInstruction) bool {
	fn := w.c.body(call.Common())
	if fn == nil || !w.comesBack(fn) {
		return false
	}
	for i, a := range operands(call.Common()) {
		if i >= len(fn.Params) || !w.seen[a] {
			continue
		}
		if p := fn.Params[i]; !onlyTold(p) || fn.Signature.Results().Len() > 0 && len(*p.Referrers()) > 0 {
			return false
		}
	}
	return true
}

// comesBack reports whether a function returns on every path and tells its caller nothing of an error: it calls only
// what is known to return, and returns neither an error nor a boolean.
func (w *watcher) comesBack(fn *ssa.Function) bool {
	for r := range fn.Signature.Results().Variables() {
		if isError(r.Type()) || isBool(r.Type()) {
			return false
		}
	}
	return w.c.returnsFrom(fn, 0)
}

// returnsFrom reports whether a function certainly returns, as far as that can be told from what it calls: a framework's
// methods do, and whatever else is not of the standard library may panic to get out.
func (c *checker) returnsFrom(fn *ssa.Function, depth int) bool {
	if depth > 2 || slices.ContainsFunc(fn.Blocks, func(b *ssa.BasicBlock) bool {
		_, panics := b.Instrs[len(b.Instrs)-1].(*ssa.Panic)
		return panics
	}) {
		return false
	}
	for _, call := range calls(fn) {
		common := call.Common()
		if _, ok := common.Value.(*ssa.Builtin); ok || quiet(common) {
			continue
		}
		callee := callee(common)
		switch {
		case callee == nil:
			return false
		case callee.Pkg() == nil: // err.Error()
		case c.prog.NoReturn(callee):
			return false
		case standardPath(callee.Pkg().Path()) || uses.AreaOf(callee.Pkg().Path()) == lib.Web:
		default:
			if body := c.body(common); body == nil || !c.returnsFrom(body, depth+1) {
				return false
			}
		}
	}
	return true
}

// onlyTold reports whether an error is compared with nil and written to logs or responses at most.
func onlyTold(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if !isNil(ref.X) && !isNil(ref.Y) {
				return false
			}
		case *ssa.MakeInterface:
			if !onlyTold(ref) {
				return false
			}
		case *ssa.ChangeInterface:
			if !onlyTold(ref) {
				return false
			}
		case *ssa.Store:
			ia, ok := ref.Addr.(*ssa.IndexAddr)
			if !ok || !onlyLogged(ia.X) {
				return false
			}
		case ssa.CallInstruction:
			if fn := callee(ref.Common()); !quiet(ref.Common()) && (fn == nil || fn.Pkg() != nil) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// aboutTime reports whether errors.Is asks for an error that says a token has expired: its signature was right.
func aboutTime(call *ssa.CallCommon) bool {
	if len(call.Args) < 2 {
		return false
	}
	load, ok := call.Args[1].(*ssa.UnOp)
	if !ok {
		return false
	}
	g, ok := load.X.(*ssa.Global)
	return ok && strings.Contains(strings.ToLower(g.Name()), "expired")
}

func isNil(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.IsNil()
}

// boolean follows a boolean that means success if it is want.
func (w *watcher) boolean(v ssa.Value, want bool) {
	if v == nil || v.Referrers() == nil || w.seen[v] {
		return
	}
	w.seen[v] = true
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.If:
			to := ref.Block().Succs[1]
			if want {
				to = ref.Block().Succs[0]
			}
			w.out.edges[edge{ref.Block(), to}] = true
		case *ssa.UnOp:
			if ref.Op == token.NOT {
				w.boolean(ref, !want)
			}
		case *ssa.BinOp:
			if k, ok := otherConst(ref, v); ok && k.Value != nil && k.Value.Kind() == constant.Bool {
				w.boolean(ref, want == (constant.BoolVal(k.Value) == (ref.Op == token.EQL)))
			}
		case *ssa.Phi:
			if onlyBesides(ref, v, want) {
				w.boolean(ref, want)
			}
		case *ssa.ChangeType:
			w.boolean(ref, want)
		case *ssa.MakeInterface, *ssa.MapUpdate, *ssa.Send, ssa.CallInstruction:
			w.out.lost = true
		case *ssa.Store:
			w.stored(ref)
			for _, load := range loads(ref) {
				w.boolean(load, want)
			}
		case *ssa.Return:
			w.out.returned = true
		}
	}
}

// onlyBesides reports whether the other edges of a phi can't be want: then want still means success.
func onlyBesides(phi *ssa.Phi, v ssa.Value, want bool) bool {
	for _, e := range phi.Edges {
		if e == v {
			continue
		}
		k, ok := e.(*ssa.Const)
		if !ok || k.Value == nil || constant.BoolVal(k.Value) == want {
			return false
		}
	}
	return true
}

func otherConst(b *ssa.BinOp, v ssa.Value) (*ssa.Const, bool) {
	if b.Op != token.EQL && b.Op != token.NEQ {
		return nil, false
	}
	other := b.X
	if other == v {
		other = b.Y
	}
	k, ok := other.(*ssa.Const)
	return k, ok
}

// number follows a result that is 1 for success.
func (w *watcher) number(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		b, ok := ref.(*ssa.BinOp)
		if !ok {
			continue
		}
		if k, ok := otherConst(b, v); ok && k.Value != nil {
			one := constant.Compare(k.Value, token.EQL, constant.MakeInt64(1))
			w.boolean(b, one == (b.Op == token.EQL))
		}
	}
}

// present follows claims that are nil unless the check has succeeded.
func (w *watcher) present(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if isNil(ref.X) || isNil(ref.Y) {
				w.boolean(ref, ref.Op == token.NEQ)
			}
		case *ssa.Phi:
			w.present(ref)
		case *ssa.Store:
			for _, load := range loads(ref) {
				w.present(load)
			}
		}
	}
}

// valid follows the field Valid of a token.
func (w *watcher) valid(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			if structOf(ref.X.Type()).Field(ref.Field).Name() != "Valid" {
				continue
			}
			for _, load := range *ref.Referrers() {
				if load, ok := load.(*ssa.UnOp); ok {
					w.boolean(load, true)
				}
			}
		case ssa.CallInstruction:
			w.out.lost = w.out.lost || w.c.looksAtValid(ref.Common(), v)
		case *ssa.Phi:
			w.valid(ref)
		case *ssa.Store:
			for _, load := range loads(ref) {
				w.valid(load)
			}
		}
	}
}

// looksAtValid reports whether a function of the package that gets a token reads its field Valid.
func (c *checker) looksAtValid(call *ssa.CallCommon, token ssa.Value) bool {
	fn := c.body(call)
	if fn == nil {
		return false
	}
	for i, a := range operands(call) {
		if a != token || i >= len(fn.Params) {
			continue
		}
		for _, ref := range *fn.Params[i].Referrers() {
			if fa, ok := ref.(*ssa.FieldAddr); ok && structOf(fa.X.Type()).Field(fa.Field).Name() == "Valid" {
				return true
			}
		}
	}
	return false
}

// loads returns the reads of a local variable that see what a store wrote.
func loads(s *ssa.Store) []ssa.Value {
	a, ok := s.Addr.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var out []ssa.Value
	seen := make(map[*ssa.BasicBlock]bool)
	var scan func(b *ssa.BasicBlock, from int)
	scan = func(b *ssa.BasicBlock, from int) {
		for _, instr := range b.Instrs[from:] {
			switch instr := instr.(type) {
			case *ssa.UnOp:
				if instr.Op == token.MUL && instr.X == a {
					out = append(out, instr)
				}
			case *ssa.Store:
				if instr.Addr == a {
					return
				}
			}
		}
		for _, succ := range b.Succs {
			if !seen[succ] {
				seen[succ] = true
				scan(succ, 0)
			}
		}
	}
	for i, instr := range s.Block().Instrs {
		if instr == s {
			scan(s.Block(), i+1)
		}
	}
	return out
}
