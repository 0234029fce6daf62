package guards

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// An outcome is what a value turns out to be.
type outcome uint8

const (
	isTrue outcome = iota
	isFalse
	// isZero is nil, an empty string or 0, and notZero anything else.
	isZero
	notZero
)

func (o outcome) not() outcome { return o ^ 1 }

// A query asks what is known if a value turns out to be something. Values that depend on themselves, in loops, add
// nothing.
type query struct {
	f    *flowOf
	memo map[asked]set
	// live is whether the framework has not been told to stop.
	live bool
}

type asked struct {
	v ssa.Value
	o outcome
}

// when returns what is known if v turns out to be o; never if it can't.
func (f *flowOf) when(v ssa.Value, o outcome) set {
	q := &query{f: f, memo: make(map[asked]set)}
	return q.when(v, o)
}

// whenLive is when if besides the framework has not been told to stop.
func (f *flowOf) whenLive(v ssa.Value, o outcome) set {
	q := &query{f: f, memo: make(map[asked]set), live: true}
	return q.when(v, o)
}

func (q *query) when(v ssa.Value, o outcome) set {
	if s, ok := q.memo[asked{v, o}]; ok {
		return s
	}
	q.memo[asked{v, o}] = never
	s := q.flag(v, o, q.eval(v, o))
	q.memo[asked{v, o}] = s
	return s
}

func (q *query) eval(v ssa.Value, o outcome) set {
	if s, ok := q.f.assume(v, o); ok {
		return s
	}
	switch v := v.(type) {
	case *ssa.Const:
		if constIs(v, o) {
			return set{}
		}
		return never
	case *ssa.Phi:
		return q.phi(v, o)
	case *ssa.UnOp:
		switch v.Op {
		case token.NOT:
			return q.when(v.X, o.not())
		case token.MUL:
			return q.load(v, o)
		}
	case *ssa.BinOp:
		if v.Op == token.AND && o == notZero {
			return q.when(v.X, o).or(q.when(v.Y, o)) // subtle.ConstantTimeCompare(a, b) & subtle.ConstantTimeCompare(c, d)
		}
		return q.compare(v, o)
	case *ssa.Call:
		return q.call(v, 0, o)
	case *ssa.Extract:
		return q.extract(v, o)
	case *ssa.ChangeType:
		return q.when(v.X, o)
	case *ssa.ChangeInterface:
		return q.when(v.X, o)
	case *ssa.Convert:
		return q.when(v.X, o)
	case *ssa.TypeAssert:
		if o == notZero {
			return q.f.c.present(v.X)
		}
		return q.f.c.answers(v, o)
	case *ssa.MakeInterface:
		if o == isZero {
			return never
		}
	case *ssa.Alloc, *ssa.MakeClosure, *ssa.Function, *ssa.MakeMap, *ssa.MakeChan, *ssa.MakeSlice, *ssa.FieldAddr, *ssa.IndexAddr:
		if o == isZero {
			return never
		}
	case *ssa.Field:
		return q.field(v.X, field(v.X, v.Field), v, o)
	case *ssa.Lookup:
		return q.f.c.answers(v, o)
	}
	return set{}
}

// constIs reports whether a constant is o.
func constIs(k *ssa.Const, o outcome) bool {
	if k.IsNil() || k.Value == nil {
		return o == isZero || o == isFalse
	}
	switch k.Value.Kind() {
	case constant.Bool:
		if constant.BoolVal(k.Value) {
			return o == isTrue || o == notZero
		}
		return o == isFalse || o == isZero
	case constant.String:
		return (constant.StringVal(k.Value) == "") == (o == isZero)
	case constant.Int:
		return (constant.Sign(k.Value) == 0) == (o == isZero)
	}
	return true
}

// phi returns what is known on all the ways on which the value is o.
func (q *query) phi(v *ssa.Phi, o outcome) set {
	s := never
	for i, e := range v.Edges {
		pred := v.Block().Preds[i]
		if q.f.refuted(e, o, pred, v.Block()) {
			continue
		}
		known := q.when(e, o)
		if known.dead() {
			continue
		}
		s = s.and(known.or(q.f.edge(pred, v.Block()).here))
	}
	return s
}

// load returns what is known if a variable or field is o.
func (q *query) load(v *ssa.UnOp, o outcome) set {
	switch addr := v.X.(type) {
	case *ssa.Alloc, *ssa.FreeVar:
		return q.variable(v.X, v, o)
	case *ssa.FieldAddr:
		return q.field(addr.X, field(addr.X, addr.Field), v, o)
	case *ssa.Global:
		if o == isZero && errorLike(v.Type()) {
			return never // a sentinel
		}
	case *ssa.IndexAddr:
		return q.f.c.answers(v, o)
	}
	return set{}
}

// variable returns what is known if a variable that lives in memory is o at a load.
func (q *query) variable(addr ssa.Value, load ssa.Instruction, o outcome) set {
	c := q.f.c
	stores := c.stored(addr, load)
	s := never
	if v, ok := load.(ssa.Value); ok && (len(stores) == 0 || escapes(c.variable(addr))) {
		s = c.answers(v, o) // somebody else writes it, or does so too
	}
	for _, st := range stores {
		s = s.and(q.store(st, o))
	}
	return s
}

// store returns what is known if what is stored is o, and was stored. A literal that has stored it has run to its end by
// the time that the function looks.
func (q *query) store(st store, o outcome) set {
	if st.instr == nil {
		if o == isTrue || o == notZero {
			return never
		}
		return set{}
	}
	fn := st.instr.Parent()
	if fn == q.f.fn {
		known := q.when(st.val, o)
		if !known.dead() {
			known = known.or(q.f.before(st.instr).here)
		}
		return known
	}
	g := q.f.c.flow(fn)
	if !g.done {
		if k, ok := st.val.(*ssa.Const); ok && !constIs(k, o) {
			return never
		}
		return set{}
	}
	known := g.when(st.val, o)
	if known.dead() {
		return known
	}
	known = known.or(g.before(st.instr).here)
	if s := q.f.c.summary(fn); s != nil && fn.Parent() == q.f.fn {
		end := s.Exit
		if q.live {
			end = s.Live
		}
		known = known.or(q.f.c.set(end))
	}
	return known
}

// field returns what is known if a field is o.
func (q *query) field(x ssa.Value, f *types.Var, v ssa.Value, o outcome) set {
	c := q.f.c
	if f == nil {
		return set{}
	}
	if o == isTrue && f.Name() == "Valid" && c.index.KnownObject(f) {
		switch t := c.origin(x); { // token.Valid
		case t.Kind == FromCaller && t.Key == nil:
			return set{state: Authn | Verified}
		case t.Kind == FromCaller:
			return set{state: Authn} // somebody else has parsed it
		}
	}
	if p, call, ok := c.resultField(x, f); ok && (o == isTrue || o == notZero) {
		return c.resolve(c.set(p.Held), call).or(c.answers(v, o))
	}
	if a, ok := x.(*ssa.Alloc); ok {
		if vals := fieldStores(a, f); len(vals) > 0 {
			s := never
			for _, val := range vals {
				s = s.and(q.when(val, o))
			}
			return s
		}
	}
	return c.answers(v, o)
}
