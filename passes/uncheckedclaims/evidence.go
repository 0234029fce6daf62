package uncheckedclaims

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// evidence is what a package does with the claims of one token after it verified the signature.
type evidence struct {
	// read are the claims whose value is used for more than a log line. What is compared is read, and what is read is
	// taken to be compared: nobody reads the issuer for another reason.
	read claims
	// subject is set if the claim that says who the caller is was read.
	subject bool
	// token is set if what was verified is read as the claims of a token.
	token bool
	// printed is set if the claims as a whole are written to a log or to standard output, and acted if anything else is
	// done with them.
	printed, acted bool
	// unknown is set if the claims reach code that can't be looked at.
	unknown bool
	// returned are the exported functions that hand the claims to other packages, with the index of the result.
	returned map[*ssa.Function]int
}

// A follower follows claims forward through a package: into variables, fields, calls, results and closures, and from a
// context or session, which it can't follow, to the places where a value of that type is taken out again.
type follower struct {
	c    *checker
	p    *program
	seen map[ssa.Value]bool
	work []ssa.Value
	ev   evidence
	// stored are the types with which the claims went into a context.
	stored []types.Type
}

func newFollower(c *checker) *follower {
	f := &follower{c: c, p: c.prog, seen: make(map[ssa.Value]bool)}
	f.ev.returned = make(map[*ssa.Function]int)
	return f
}

// follow returns what happens to the claims that v is.
func (c *checker) follow(v ssa.Value) evidence {
	f := newFollower(c)
	f.add(v)
	return f.run()
}

// run follows what was added, to the end.
func (f *follower) run() evidence {
	for len(f.work) > 0 {
		v := f.work[len(f.work)-1]
		f.work = f.work[:len(f.work)-1]
		if refs := v.Referrers(); refs != nil {
			for _, instr := range *refs {
				f.step(instr, v)
			}
		}
	}
	return f.ev
}

// seed adds what a verification returns: a payload may be text.
func (f *follower) seed(v ssa.Value) {
	if gotype.IsString(v.Type()) && !f.seen[v] {
		f.seen[v] = true
		f.work = append(f.work, v)
		return
	}
	f.add(v)
}

func (f *follower) add(v ssa.Value) {
	if v == nil || f.seen[v] || !f.c.carries(v.Type(), 0) {
		return
	}
	f.seen[v] = true
	f.work = append(f.work, v)
}

// fill follows what a pointer points to.
func (f *follower) fill(v ssa.Value) {
	for _, r := range f.p.roots(v) {
		f.add(r)
		if p, ok := r.(*ssa.Parameter); ok {
			f.fillCallers(p)
		}
	}
}

// fillCallers follows what callers let a parameter point to.
func (f *follower) fillCallers(p *ssa.Parameter) {
	fn := p.Parent()
	i := -1
	for j, q := range fn.Params {
		if q == p {
			i = j
		}
	}
	for _, call := range f.p.callers[fn] {
		args := call.Common().Args
		if i >= 0 && i < len(args) && !f.seen[args[i]] {
			f.fill(args[i])
		}
	}
	if visible(fn) || len(f.p.callers[fn]) == 0 {
		f.ev.unknown = true
	}
}

// step follows v through one instruction that uses it.
func (f *follower) step(instr ssa.Instruction, v ssa.Value) {
	switch instr := instr.(type) {
	case *ssa.FieldAddr:
		f.field(instr, instr.X.Type(), instr.Field)
	case *ssa.Field:
		f.field(instr, instr.X.Type(), instr.Field)
	case *ssa.Lookup:
		if instr.X == v {
			f.key(instr.Index, instr)
		}
	case *ssa.Store:
		if instr.Val == v {
			f.store(instr.Addr)
		}
	case *ssa.MapUpdate:
		if instr.Value == v {
			f.escape(v)
		}
	case *ssa.Send:
		f.escape(v)
	case *ssa.Range:
		f.ev.unknown = true
	case *ssa.Return:
		for i, r := range instr.Results {
			if r == v {
				f.result(instr.Parent(), i)
			}
		}
	case *ssa.MakeClosure:
		if fn, ok := instr.Fn.(*ssa.Function); ok {
			for i, b := range instr.Bindings {
				if b == v {
					f.bind(fn, i)
				}
			}
		}
	case ssa.CallInstruction:
		f.call(instr, v)
	case *ssa.Extract, *ssa.TypeAssert, *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.Convert,
		*ssa.UnOp, *ssa.Phi, *ssa.Slice, *ssa.Index, *ssa.IndexAddr:
		f.add(instr.(ssa.Value))
	}
}

// bind follows a value into a closure, or into the method of a method value.
func (f *follower) bind(fn *ssa.Function, i int) {
	if i < len(fn.FreeVars) {
		f.add(fn.FreeVars[i])
	}
	if fn.Syntax() == nil { // the wrapper of a method value
		if obj, ok := fn.Object().(*types.Func); ok {
			if m := f.p.function(nil, obj); m != nil && len(m.Params) > 0 {
				f.add(m.Params[0])
			}
		}
	}
}

// store follows what holds the value from now on.
func (f *follower) store(addr ssa.Value) {
	switch a := addr.(type) {
	case *ssa.Global:
		for _, l := range f.p.loads[a] {
			f.add(l)
		}
		return
	case *ssa.FieldAddr:
		if field := fieldVar(a.X.Type(), a.Field); field != nil {
			for _, r := range f.p.reads[field] {
				f.add(r)
			}
		}
		f.fill(a.X)
		return
	case *ssa.IndexAddr:
		f.fill(a.X)
		return
	}
	f.fill(addr)
}

// escape notes that a value goes where it can't be followed, and goes on where a value of its type comes back.
func (f *follower) escape(v ssa.Value) {
	f.ev.acted = true
	t := v.Type()
	if m, ok := v.(*ssa.MakeInterface); ok {
		t = m.X.Type()
	}
	for _, have := range f.stored {
		if types.Identical(have, t) {
			return
		}
	}
	f.stored = append(f.stored, t)
	for _, a := range f.p.asserts {
		if types.Identical(a.AssertedType, t) {
			f.add(a)
		}
	}
}

// result follows a result of fn to its callers. An exported function also has callers elsewhere, unless it only takes
// out of a context what was put in.
func (f *follower) result(fn *ssa.Function, i int) {
	callers := f.p.callersOf(fn)
	for _, call := range callers {
		v := call.Value()
		if v == nil {
			continue
		}
		if fn.Signature.Results().Len() == 1 {
			f.add(v)
			continue
		}
		for _, ref := range *v.Referrers() {
			if e, ok := ref.(*ssa.Extract); ok && e.Index == i {
				f.add(e)
			}
		}
	}
	if visible(fn) && len(f.stored) == 0 {
		f.ev.returned[fn] = i
		f.ev.acted = true
	}
	if fn.Parent() != nil && len(callers) == 0 {
		f.literalResult(fn, i)
	}
}

// literalResult gives up on the result of a function literal that is handed to unknown code.
func (f *follower) literalResult(*ssa.Function, int) { f.ev.unknown = true }

// visible reports whether code of other packages can call fn.
func visible(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	return ok && obj.Exported() && obj.Pkg() != nil && obj.Pkg().Name() != "main"
}
