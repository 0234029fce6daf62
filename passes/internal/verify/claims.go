package verify

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A follower follows claims through a function to where they are used.
type follower struct {
	c    *checker
	fn   *ssa.Function
	from ssa.Instruction // what decodes them

	seen map[ssa.Value]bool
	why  map[ssa.Value]ssa.Value // what a value was made from
	// current is the value whose uses are being looked at.
	current ssa.Value
	depth   int

	used []used
	// returned are the returns that hold claims, with the results that do.
	returned map[*ssa.Return][]int
	// into are the parameters into which claims are written.
	into map[int]bool
}

// used is an instruction that uses claims.
type used struct {
	instr ssa.Instruction
	at    token.Pos
	// through are the phis that the claims came through, with their edges that hold claims: on the others, the
	// variable has been given another value.
	through map[*ssa.Phi]map[int]bool

	value ssa.Value
}

// at returns the use of claims by an instruction that gets them as one of its operands.
func (f *follower) at(instr ssa.Instruction) used {
	u := used{instr: instr, at: flow.Pos(instr)}
	for _, op := range instr.Operands(nil) {
		if op != nil && *op != nil && f.seen[*op] {
			u.value = *op
		}
	}
	return f.traced(u)
}

// traced adds the phis to a use.
func (f *follower) traced(u used) used {
	for v, n := u.value, 0; v != nil && n < 1000; v, n = f.why[v], n+1 {
		phi, ok := v.(*ssa.Phi)
		if !ok || u.through[phi] != nil {
			continue
		}
		if u.through == nil {
			u.through = make(map[*ssa.Phi]map[int]bool)
		}
		holds := make(map[int]bool)
		for i, e := range phi.Edges {
			holds[i] = f.seen[e] || f.seen[flow.Strip(e)]
		}
		u.through[phi] = holds
	}
	return u
}

// follow follows claims from the values that hold them.
func (c *checker) follow(fn *ssa.Function, from ssa.Instruction, claims []ssa.Value, depth int) *follower {
	f := &follower{c: c, fn: fn, from: from, seen: make(map[ssa.Value]bool), why: make(map[ssa.Value]ssa.Value), depth: depth,
		returned: make(map[*ssa.Return][]int), into: make(map[int]bool)}
	for _, v := range claims {
		f.holds(v)
	}
	for i, u := range f.used {
		f.used[i] = f.traced(u)
	}
	return f
}

// holds marks a value or the memory that it points to as claims.
func (f *follower) holds(v ssa.Value) {
	v = flow.Strip(v)
	switch x := v.(type) {
	case *ssa.Parameter:
		for i, p := range f.fn.Params {
			if p == x {
				f.into[i] = true
			}
		}
	case *ssa.UnOp:
		if x.Op == token.MUL {
			f.mark(x.X) // a pointer that is kept in a variable
		}
	case *ssa.FieldAddr:
		f.mark(x.X)
	}
	f.mark(v)
}

func (f *follower) mark(v ssa.Value) {
	if v == nil || f.seen[v] || v.Referrers() == nil {
		return
	}
	f.seen[v] = true
	f.why[v] = f.current
	outer := f.current
	for _, ref := range *v.Referrers() {
		if ref != f.from {
			f.current = v
			f.visit(v, ref)
		}
	}
	f.current = outer
}

func (f *follower) use(instr ssa.Instruction) { f.usedAt(instr, flow.Pos(instr)) }

func (f *follower) usedAt(instr ssa.Instruction, at token.Pos) {
	f.used = append(f.used, used{instr: instr, at: at, value: f.current})
}

func (f *follower) visit(v ssa.Value, ref ssa.Instruction) {
	switch ref := ref.(type) {
	case *ssa.FieldAddr:
		if !early(fieldName(ref)) {
			f.mark(ref)
		}
	case *ssa.Field:
		if !early(fieldName(ref)) {
			f.mark(ref)
		}
	case *ssa.Lookup:
		if !early(flow.ConstText(ref.Index)) {
			f.mark(ref)
		}
	case *ssa.Extract:
		f.extract(ref)
	case *ssa.BinOp:
		f.binop(v, ref)
	case *ssa.UnOp:
		if ref.Op != token.ARROW {
			f.mark(ref)
		}
	case *ssa.Store:
		if ref.Val == v {
			f.store(ref.Addr)
		}
	case *ssa.MapUpdate:
		if ref.Map != v {
			f.store(ref.Map)
		}
	case *ssa.Return:
		for i, r := range ref.Results {
			if r == v && !gotype.IsError(r.Type()) {
				f.returned[ref] = append(f.returned[ref], i)
			}
		}
	case *ssa.If:
		f.use(ref)
	case *ssa.MakeClosure:
		f.closure(v, ref)
	case ssa.CallInstruction:
		f.call(v, ref)
	case *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.Convert, *ssa.TypeAssert, *ssa.Slice, *ssa.Phi,
		*ssa.Range, *ssa.Next, *ssa.Index, *ssa.IndexAddr:
		f.mark(ref.(ssa.Value))
	}
}

// extract leaves out errors and the ok of a lookup or assertion: they tell whether there is a claim, not which.
func (f *follower) extract(e *ssa.Extract) {
	switch e.Tuple.(type) {
	case *ssa.Lookup, *ssa.TypeAssert:
		if e.Index > 0 {
			return
		}
	case *ssa.Next:
		if e.Index == 0 {
			return
		}
	}
	if !gotype.IsError(e.Type()) {
		f.mark(e)
	}
}

// binop leaves out tests for presence.
func (f *follower) binop(v ssa.Value, b *ssa.BinOp) {
	switch b.Op {
	case token.EQL, token.NEQ, token.LSS, token.GTR, token.LEQ, token.GEQ:
		other := b.X
		if other == v {
			other = b.Y
		}
		if k, ok := flow.Strip(other).(*ssa.Const); ok && (k.Value == nil || k.Value.ExactString() == `""` || k.Value.ExactString() == "0") {
			return
		}
	}
	f.mark(b)
}

// store follows claims into a variable of the function. What is stored elsewhere is given up on.
func (f *follower) store(addr ssa.Value) {
	switch a := addr.(type) {
	case *ssa.Alloc, *ssa.MakeMap, *ssa.MakeSlice:
		f.mark(a)
	case *ssa.FieldAddr:
		f.store(a.X)
	case *ssa.IndexAddr:
		f.store(a.X)
	case *ssa.Slice:
		f.store(a.X)
	case *ssa.UnOp:
		if a.Op == token.MUL {
			f.store(a.X)
		}
	case *ssa.Parameter:
		for i, p := range f.fn.Params {
			if p == a && !f.isReceiver(i) {
				f.into[i] = true
			}
		}
	}
}

func (f *follower) isReceiver(i int) bool { return i == 0 && f.fn.Signature.Recv() != nil }

// closure follows claims into a function literal: what it uses counts as used where the literal is made.
func (f *follower) closure(v ssa.Value, mc *ssa.MakeClosure) {
	lit, ok := mc.Fn.(*ssa.Function)
	if !ok || f.depth > 3 {
		return
	}
	for i, b := range mc.Bindings {
		if b != v || i >= len(lit.FreeVars) {
			continue
		}
		inner := f.c.follow(lit, nil, []ssa.Value{lit.FreeVars[i]}, f.depth+1)
		for _, u := range inner.used {
			f.usedAt(mc, u.at)
		}
	}
}
