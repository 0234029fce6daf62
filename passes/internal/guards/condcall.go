package guards

import (
	"golang.org/x/tools/go/ssa"
)

// extract returns what is known if one of several results is o.
func (q *query) extract(v *ssa.Extract, o outcome) set {
	c := q.f.c
	switch t := v.Tuple.(type) {
	case *ssa.Call:
		return q.call(t, v.Index, o)
	case *ssa.TypeAssert:
		if v.Index == 1 && o == isTrue || v.Index == 0 && o == notZero {
			return c.present(t.X)
		}
		return c.answers(v, o)
	case *ssa.Lookup:
		if v.Index == 1 && o == isTrue {
			// Something is listed under a key that belongs to the caller, or the claims have it.
			if c.origin(t.X).Kind == FromCaller {
				return c.present(t.X)
			}
			return c.answersBy(t.Index)
		}
		return c.answers(v, o)
	}
	return set{}
}

// call returns what is known if a result of a call is o.
func (q *query) call(call *ssa.Call, i int, o outcome) set {
	c := q.f.c
	common := call.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "len" && (o == isZero || o == notZero) && len(common.Args) == 1 {
			return q.when(common.Args[0], o)
		}
		if o == isZero && c.sets(call, o) {
			return never // append
		}
		return set{}
	}
	if s, ok := c.tableSays(call, i, o); ok {
		return s
	}
	s := set{}
	if sum := c.of(common); sum != nil {
		if i < len(sum.Results) {
			s = c.resolve(c.set(sum.Results[i].held(o)), common)
		}
		if s.dead() {
			return s
		}
		return s.or(c.decides(call, i, o))
	}
	if o == isZero && (c.makesError(call) || q.joinsError(call)) {
		return never
	}
	return s.or(c.decides(call, i, o)).or(c.mayCheck(call, i, o))
}

// held returns what a Proof says of an outcome.
func (p Proof) held(o outcome) Held {
	switch o {
	case isTrue:
		return p.True
	case isFalse:
		return p.False
	case isZero:
		return p.Nil
	}
	return p.NonNil
}
