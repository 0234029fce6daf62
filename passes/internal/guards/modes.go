package guards

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// Modes are what a function does depending on conditions about how it was made.
type Modes struct {
	Conditions []mode.Condition
	// Variants has one for each way in which the conditions can turn out: condition i holds in those whose index has bit i.
	Variants []Variant
}

// A Variant is what a function does in one mode.
type Variant struct {
	Next   *Cont
	Calls  []Call
	Writes []Write
}

// In returns what a function does if it was made with the settings that are known. If they don't tell it is what it may
// do at all, and not sure.
func (s *Summary) In(known []mode.Known) (in *Summary, sure bool) {
	if s == nil || s.Modes == nil {
		return s, true
	}
	v, ok := s.Modes.pick(func(c mode.Condition) mode.Value { return mode.Find(known, c.Setting) })
	if !ok {
		return s, false
	}
	out := *s
	out.Next, out.Calls, out.Writes = v.Next, v.Calls, v.Writes
	return &out, true
}

// pick returns the variant that the values of the settings choose. What is not known does not matter if all variants
// that are left, and let somebody through, are the same.
func (m *Modes) pick(value func(mode.Condition) mode.Value) (v Variant, ok bool) {
	known, bits := 0, 0
	for i, cond := range m.Conditions {
		holds, ok := cond.Holds(value(cond))
		if ok {
			known |= 1 << i
		}
		if ok && holds {
			bits |= 1 << i
		}
	}
	for i := range m.Variants {
		switch {
		case i&known != bits:
		case !ok || v.refuses():
			v, ok = m.Variants[i], true
		case m.Variants[i].refuses():
		case !v.like(m.Variants[i]):
			return Variant{}, false
		}
	}
	return v, ok
}

// like reports whether two variants come to the same.
func (v Variant) like(w Variant) bool {
	if (v.Next == nil) != (w.Next == nil) || len(v.Writes) != len(w.Writes) {
		return false
	}
	for i := range v.Writes {
		if v.Writes[i].Key != w.Writes[i].Key || !v.Writes[i].is(w.Writes[i].Held) {
			return false
		}
	}
	calls := slices.EqualFunc(v.Calls, w.Calls, func(a, b Call) bool {
		return a.At == b.At && a.is(b.Held) && a.Exempted.is(b.Exempted)
	})
	if !calls {
		return false
	}
	return v.Next == nil || v.Next.is(w.Next.Held) && v.Next.Called.is(w.Next.Called) && v.Next.Exempted.is(w.Next.Exempted) &&
		v.Next.Explicit == w.Next.Explicit && slices.Equal(v.Next.Exempt, w.Next.Exempt)
}

// refuses reports whether nobody gets through.
func (v Variant) refuses() bool { return v.Next == nil && len(v.Calls) == 0 }

func (h Held) is(g Held) bool { return h.State == g.State && slices.Equal(h.Needs, g.Needs) }

// maxConditions bounds how many conditions are told apart: there are twice as many variants with each.
const maxConditions = 4

// modes finds out what a function does depending on how it was made, nil if that makes no difference. Openings are the
// branches that are taken to be closed in any mode.
func (c *checker) modes(b *builder) *Modes {
	if b.next == nil && len(b.calls) == 0 {
		return nil
	}
	atoms, asked := c.atoms(b.f.fn), c.askedOf(b.f.fn)
	if len(atoms)+len(asked) == 0 {
		return nil
	}
	var openings []opening
	for _, o := range c.branches(b.f.fn) {
		i := slices.IndexFunc(atoms, func(a atom) bool { return about(o.cond, a.v) })
		switch {
		case i < 0:
			openings = append(openings, o)
		case !o.quiet:
			open := atoms[i].cond
			atoms = slices.DeleteFunc(atoms, func(a atom) bool { return a.cond == open })
			openings = append(openings, o)
		}
	}
	m := new(Modes)
	for _, a := range atoms {
		asked = append(asked, a.cond)
	}
	for _, cond := range asked {
		if !slices.Contains(m.Conditions, cond) {
			m.Conditions = append(m.Conditions, cond)
		}
	}
	if len(m.Conditions) == 0 || len(m.Conditions) > maxConditions {
		return nil
	}
	outer := c.assuming
	defer func() { c.assuming = outer }()
	for bits := range 1 << len(m.Conditions) {
		c.assuming = make(map[mode.Condition]bool)
		for i, cond := range m.Conditions {
			c.assuming[cond] = bits&(1<<i) != 0
		}
		assumed := make(map[ssa.Value]bool)
		for _, a := range atoms {
			if holds := bits&(1<<slices.Index(m.Conditions, a.cond)) != 0; !holds || !a.loop {
				assumed[a.v] = holds
			}
		}
		m.Variants = append(m.Variants, c.variant(b, assumed, openings))
	}
	m.reduce()
	if len(m.Conditions) == 0 {
		return nil
	}
	return m
}

// about reports whether a condition is the value v or its negation.
func about(cond, v ssa.Value) bool {
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		cond = not.X
	}
	return cond == v
}

// variant looks at a function as if conditions turned out in one way.
func (c *checker) variant(b *builder, assumed map[ssa.Value]bool, openings []opening) Variant {
	look := func(openings []opening) *builder {
		f := &flowOf{c: c, fn: b.f.fn, assumed: assumed, cut: make(map[way]bool)}
		for _, o := range openings {
			f.cut[o.way] = true
		}
		f.solve()
		return c.build(f)
	}
	v := look(nil)
	if len(openings) > 0 {
		if closed := look(openings); improves(v, closed) {
			c.opens(b.f.fn, closed, openings, look)
			v = closed
		}
	}
	varies := c.varies(v)
	v.finishCalls(varies)
	if v.next != nil {
		if varies {
			v.nextSet, v.called = v.nextSet.or(set{state: Maybe}), v.called.or(set{state: Maybe})
		}
		v.finishNext()
	}
	return Variant{v.next, v.sum.Calls, v.sum.Writes}
}

// reduce drops the conditions that make no difference.
func (m *Modes) reduce() {
	for i := len(m.Conditions) - 1; i >= 0; i-- {
		bit := 1 << i
		same := true
		for k := range m.Variants {
			same = same && (k&bit != 0 || m.Variants[k].like(m.Variants[k|bit]))
		}
		if !same {
			continue
		}
		m.Conditions = slices.Delete(m.Conditions, i, i+1)
		var rest []Variant
		for k, v := range m.Variants {
			if k&bit == 0 {
				rest = append(rest, v)
			}
		}
		m.Variants = rest
	}
}

// assume returns what is known of a value of which it is assumed what it turns out to be.
func (f *flowOf) assume(v ssa.Value, o outcome) (s set, ok bool) {
	is, ok := f.assumed[v]
	if !ok || o != isTrue && o != isFalse {
		return set{}, false
	}
	if is != (o == isTrue) {
		return never, true
	}
	return set{}, true
}

// unlike reports whether one of the variants of a function checks more than b says.
func (m *Modes) unlike(b *builder) bool {
	return m != nil && slices.ContainsFunc(m.Variants, func(v Variant) bool {
		if v.Next != nil && b.next != nil && gains(b.nextSet, b.c.set(v.Next.Held)) {
			return true
		}
		return slices.ContainsFunc(v.Calls, func(k Call) bool {
			i := slices.IndexFunc(b.calls, func(old called) bool { return old.At == k.At })
			return i >= 0 && gains(b.gone(b.calls[i].rest), b.c.set(k.Held))
		})
	})
}

// decided reports whether it is assumed how a condition turns out.
func (f *flowOf) decided(cond ssa.Value) bool {
	for v := range f.assumed {
		if about(cond, v) {
			return true
		}
	}
	return false
}
