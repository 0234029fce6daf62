package guards

import "slices"

// Implementation returns the summary of the method that implements that of an interface of the program, nil if nothing
// or more than one type does as far as is known here.
func (r *Result) Implementation(iface, method string) *Summary {
	if r.c == nil {
		return nil
	}
	return r.c.wired(r.c.bound(TypeMethod{iface, method}))
}

// Via returns how a function goes on by the calls at the places, nil if one of them is not known.
func (s *Summary) Via(sites []string) *Cont {
	if s == nil {
		return nil
	}
	var out *Cont
	for _, at := range sites {
		i := slices.IndexFunc(s.Calls, func(k Call) bool { return k.At == at })
		if i < 0 {
			return nil
		}
		if out == nil {
			c := s.Calls[i].Cont
			out = &c
			continue
		}
		out = out.either(&s.Calls[i].Cont)
	}
	switch {
	case out == nil:
	case out.State == all:
		out.Held = out.Exempted
	case out.Exempted.State == all:
		out.Exempted = Held{}
	}
	return out
}

// either is what holds if a function goes on in one of two ways.
func (c *Cont) either(o *Cont) *Cont {
	out := *c
	out.Held, out.Exempted = c.both(o.Held), c.Exempted.both(o.Exempted)
	out.Called = out.Held
	out.Exempt = append(slices.Clone(c.Exempt), o.Exempt...)
	out.Args = nil
	for i := range min(len(c.Args), len(o.Args)) {
		out.Args = append(out.Args, c.Args[i].or(o.Args[i]))
	}
	return &out
}

// both is what holds in two cases. Different checks in each are some check all the same.
func (h Held) both(o Held) Held {
	if h.State == all {
		return o
	}
	if o.State == all {
		return h
	}
	out := Held{State: h.State & o.State}
	for _, id := range h.Needs {
		if slices.Contains(o.Needs, id) {
			out.Needs = append(out.Needs, id)
		}
	}
	if out.empty() && !h.empty() && !o.empty() {
		out.State = Maybe
	}
	return out
}
