package guards

import "strconv"

// Behind returns what a handler does if it is called as c says: what it does with its parameters is then known. With
// recv it is a method, whose receiver the caller does not pass.
func (s *Summary) Behind(c *Cont, recv bool) *Summary {
	if c == nil || len(c.Args) == 0 {
		return s
	}
	out := *s
	out.Works = nil
	for _, w := range s.Works {
		if w.Target.Kind == FromParam && w.Target.of != nil && w.Target.of != s.fn {
			w.Target = Target{} // of the function around the literal
		}
		w.Target = c.target(w.Target, recv)
		w.Held = c.held(w.Held, recv)
		out.Works = append(out.Works, w)
	}
	if s.Next != nil {
		next := *s.Next
		next.Held = c.held(next.Held, recv)
		out.Next = &next
	}
	return &out
}

func (c *Cont) arg(i int, recv bool) (Arg, bool) {
	if recv {
		i--
	}
	if i < 0 || i >= len(c.Args) {
		return Arg{}, false
	}
	return c.Args[i], true
}

// target says where an id comes from that a handler takes from a parameter.
func (c *Cont) target(t Target, recv bool) Target {
	if t.Kind != FromParam {
		return t
	}
	a, ok := c.arg(t.Param, recv)
	switch {
	case !ok:
		return t
	case a.From.Kind == FromUnknown && a.OfCaller:
		return Target{Kind: FromCaller, Claim: t.Field}
	case a.From.Kind == FromCaller && t.Field != "":
		a.From.Claim = t.Field
	case a.From.Kind == FromParam:
		return Target{}
	}
	return a.From
}

// held says what a comparison of a parameter comes to.
func (c *Cont) held(h Held, recv bool) Held {
	var needs []Identity
	for _, id := range h.Needs {
		i, err := strconv.Atoi(id.Key)
		if id.Kind != Param || err != nil {
			needs = append(needs, id)
			continue
		}
		if a, ok := c.arg(i, recv); ok && (a.OfCaller || a.From.Kind == FromCaller) {
			h.State |= Role | Owner
		} else if !ok {
			needs = append(needs, id)
		}
	}
	h.Needs = needs
	return h
}
