package guards

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A FieldProof is what is known if a field of a struct that a function returns is true, or not nil or zero.
type FieldProof struct {
	Name string
	Held Held
	// From is where the field comes from, and OfCaller whether it depends on who the caller is.
	From     Target
	OfCaller bool
}

// A fieldSum is a FieldProof under way.
type fieldSum struct {
	held     set
	from     Target
	ofCaller bool
}

// fieldProofs notes what the fields of a struct prove that a function returns: field by field on every way out, the ones
// that are not set being zero there.
func (b *builder) fieldProofs(i int, v ssa.Value, e elem) {
	t, ok := deref(v.Type()).Underlying().(*types.Struct)
	if !ok || t.NumFields() > 32 {
		return
	}
	if b.fields == nil {
		b.fields = make(map[int]map[string]*fieldSum)
	}
	first := b.fields[i] == nil
	if first {
		b.fields[i] = make(map[string]*fieldSum)
	}
	made, zero := b.c.madeHere(v)
	for f := range t.Fields() {
		sum := b.fields[i][f.Name()]
		if sum == nil {
			sum = &fieldSum{held: never, from: Target{Kind: FromNothing}}
			b.fields[i][f.Name()] = sum
		}
		switch {
		case zero:
		case made == nil || fieldEscapes(made, f):
			sum.held = sum.held.and(e.here)
			sum.from = worse(sum.from, Target{})
		default:
			b.fieldProof(sum, made, f, e)
		}
	}
}

func (b *builder) fieldProof(sum *fieldSum, made *ssa.Alloc, f *types.Var, e elem) {
	o := notZero
	if gotype.IsBool(f.Type()) {
		o = isTrue
	}
	for _, val := range fieldStores(made, f) {
		if known := b.f.when(val, o); !known.dead() {
			sum.held = sum.held.and(known.or(e.here))
		}
		sum.from = worse(sum.from, b.c.origin(val))
		sum.ofCaller = sum.ofCaller || b.c.taint(val).caller
	}
}

// madeHere returns the struct that a function makes to return it, as it is or by a pointer, or whether it is the zero value.
func (c *checker) madeHere(v ssa.Value) (a *ssa.Alloc, zero bool) {
	switch x := v.(type) {
	case *ssa.Const:
		return nil, x.Value == nil
	case *ssa.UnOp:
		a, _ = x.X.(*ssa.Alloc)
	case *ssa.Alloc:
		a = x
	}
	if a == nil || len(addressUses(a)) > 0 {
		return nil, false
	}
	whole := false
	c.eachStore(a, func(s *ssa.Store, _ *ssa.MakeClosure) {
		if k, ok := s.Val.(*ssa.Const); !ok || k.Value != nil {
			whole = true
		}
	})
	if whole {
		return nil, false
	}
	return a, false
}

// finishFields writes the proofs of fields down, those that say something.
func (b *builder) finishFields() {
	for i, fields := range b.fields {
		r := &b.sum.Results[i]
		for name, sum := range fields {
			p := FieldProof{Name: name, OfCaller: sum.ofCaller}
			if !sum.held.dead() {
				p.Held = b.c.held(sum.held)
			}
			if sum.from.Kind >= FromCaller {
				p.From = sum.from
			}
			if !p.Held.empty() || p.From.Kind != FromUnknown || p.OfCaller {
				r.Fields = append(r.Fields, p)
			}
		}
		slices.SortFunc(r.Fields, func(a, b FieldProof) int {
			switch {
			case a.Name < b.Name:
				return -1
			case a.Name > b.Name:
				return 1
			}
			return 0
		})
	}
}

// resultField returns the proof of a field of what a call of the program returns.
func (c *checker) resultField(x ssa.Value, f *types.Var) (FieldProof, *ssa.CallCommon, bool) {
	if f == nil {
		return FieldProof{}, nil, false
	}
	x = c.variable(x)
	if a, ok := x.(*ssa.Alloc); ok {
		// A variable that gets the struct as a whole, once.
		if escapes(a) || len(fieldStores(a, f)) > 0 {
			return FieldProof{}, nil, false
		}
		stores := c.stored(a, nil)
		if len(stores) != 1 || stores[0].instr == nil {
			return FieldProof{}, nil, false
		}
		x = stores[0].val
	}
	i := 0
	if e, ok := x.(*ssa.Extract); ok {
		x, i = e.Tuple, e.Index
	}
	call, ok := x.(*ssa.Call)
	if !ok {
		return FieldProof{}, nil, false
	}
	s := c.of(call.Common())
	if s == nil || i >= len(s.Results) {
		return FieldProof{}, nil, false
	}
	k := slices.IndexFunc(s.Results[i].Fields, func(p FieldProof) bool { return p.Name == f.Name() })
	if k < 0 {
		return FieldProof{}, nil, false
	}
	return s.Results[i].Fields[k], call.Common(), true
}

// fieldOfResult is resultField for a value that is a field.
func (c *checker) fieldOfResult(v ssa.Value) (FieldProof, bool) {
	switch v := v.(type) {
	case *ssa.Field:
		p, _, ok := c.resultField(v.X, field(v.X, v.Field))
		return p, ok
	case *ssa.UnOp:
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			p, _, ok := c.resultField(fa.X, field(fa.X, fa.Field))
			return p, ok
		}
	}
	return FieldProof{}, false
}
