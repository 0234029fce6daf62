package verify

import (
	"go/token"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
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
	u := used{instr: instr, at: pos(instr)}
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
			holds[i] = f.seen[e] || f.seen[strip(e)]
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
	v = strip(v)
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

func (f *follower) use(instr ssa.Instruction) { f.usedAt(instr, pos(instr)) }

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
		if !early(constText(ref.Index)) {
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
			if r == v && !isError(r.Type()) {
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
	if !isError(e.Type()) {
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
		if k, ok := strip(other).(*ssa.Const); ok && (k.Value == nil || k.Value.ExactString() == `""` || k.Value.ExactString() == "0") {
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

// call looks at what a call does with claims.
func (f *follower) call(v ssa.Value, call ssa.CallInstruction) {
	common := call.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		switch b.Name() {
		case "append", "min", "max":
			f.mark(call.Value())
		case "copy":
			f.store(common.Args[0])
		}
		return
	}
	if common.Value == v && !common.IsInvoke() {
		return // a function among the claims
	}
	if f.c.token(common) != nil || quiet(common) {
		return
	}
	if f.c.verifiesToken(call) {
		return
	}
	fn := callee(common)
	receiver := arg(common, lib.Recv) == v
	switch {
	case f.ofLibrary(fn) && receiver:
		f.getter(v, call, fn)
	case f.ofLibrary(fn) && looks(fn.Name()):
	case f.body(v, call):
	case fn != nil && fn.Pkg() != nil && converts(fn):
		f.converted(v, call)
	case fn != nil && fn.Pkg() != nil && printsOnly(fn, common):
	case receiver && fn != nil && fn.Pkg() != nil && !common.IsInvoke() && fn.Pkg() == f.c.pass.Pkg && early(fn.Name()):
	default:
		f.use(call)
	}
}

// getter follows a method of the claims: what it returns are claims, and so is what it writes to.
func (f *follower) getter(v ssa.Value, call ssa.CallInstruction, fn *types.Func) {
	if early(fn.Name()) || looks(fn.Name()) {
		return
	}
	for _, a := range operands(call.Common())[1:] {
		if early(constText(a)) {
			return
		}
		if pointer(strip(a).Type()) && strip(a) != v {
			f.holds(a)
		}
		if elems, ok := elements(a); ok {
			for _, e := range elems {
				f.holds(e)
			}
		}
	}
	for _, r := range claimsOrBool(call) {
		f.mark(r)
	}
}

func pointer(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map:
		return true
	}
	return false
}

// claimsOrBool returns the results of a call but for errors.
func claimsOrBool(call ssa.CallInstruction) []ssa.Value {
	var out []ssa.Value
	rs := results(call)
	for i := range call.Common().Signature().Results().Len() {
		if v := rs[i]; v != nil && !isError(v.Type()) && (i == 0 || !isBool(v.Type())) {
			out = append(out, v)
		}
	}
	return out
}

// body looks into a function of the package that gets claims, and reports whether there is one.
func (f *follower) body(v ssa.Value, call ssa.CallInstruction) bool {
	fn := f.c.body(call.Common())
	if fn == nil || f.depth > 3 {
		return false
	}
	for i, a := range operands(call.Common()) {
		if a != v || i >= len(fn.Params) {
			continue
		}
		inner := f.c.followParam(fn, i, f.depth+1)
		if len(inner.used) > 0 {
			f.use(call)
			return true
		}
		if len(inner.returned) > 0 {
			for _, r := range claimsOrBool(call) {
				f.mark(r)
			}
		}
		for _, j := range slices.Sorted(maps.Keys(inner.into)) {
			if args := operands(call.Common()); j != i && j < len(args) {
				f.holds(args[j])
			}
		}
	}
	return true
}

// A parameter is one of a function's.
type parameter struct {
	fn    *ssa.Function
	index int
}

// followParam follows claims that a function gets. Of a function that calls itself, it knows nothing while it is at it.
func (c *checker) followParam(fn *ssa.Function, i, depth int) *follower {
	key := parameter{fn, i}
	if f := c.memoParams[key]; f != nil {
		return f
	}
	c.memoParams[key] = new(follower)
	f := c.follow(fn, nil, []ssa.Value{fn.Params[i]}, depth)
	c.memoParams[key] = f
	return f
}

// converted follows a call that hands the claims on in another form, as its result or to what it is told to fill.
func (f *follower) converted(v ssa.Value, call ssa.CallInstruction) {
	for _, a := range operands(call.Common()) {
		if x := strip(a); x != strip(v) && pointer(x.Type()) {
			f.holds(a)
		}
	}
	for _, r := range claimsOrBool(call) {
		f.mark(r)
	}
}
