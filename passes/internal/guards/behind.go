package guards

import "slices"

// Behind returns what a handler does if it is called as c says: what it does with its parameters is then known. With
// recv it is a method, whose receiver the caller does not pass.
func (s *Summary) Behind(c *Cont, recv bool) *Summary {
	if s == nil || c == nil || len(c.Args) == 0 {
		return s
	}
	out := *s
	from := func(t Target) Target {
		if t.Kind == FromParam && t.of != nil && t.of != s.fn {
			return Target{} // of the function around the literal
		}
		return c.target(t, recv)
	}
	out.Works = slices.Clone(s.Works)
	for i := range out.Works {
		w := &out.Works[i]
		w.Target, w.Member, w.Held = from(w.Target), from(w.Member), c.held(w.Held, recv)
		w.settle()
	}
	out.Reads = slices.Clone(s.Reads)
	for i := range out.Reads {
		out.Reads[i].Held = c.held(s.Reads[i].Held, recv)
	}
	out.Writes = slices.Clone(s.Writes)
	for i := range out.Writes {
		w := &out.Writes[i]
		w.From, w.Held = from(w.From), c.held(w.Held, recv)
	}
	if s.Next != nil {
		next := s.Next.behind(c, from, recv)
		out.Next = &next
	}
	out.Calls = slices.Clone(s.Calls)
	for i := range out.Calls {
		out.Calls[i].Cont = s.Calls[i].behind(c, from, recv)
	}
	return &out
}

// behind is what holds where a function goes on if it is called as c says.
func (n *Cont) behind(c *Cont, from func(Target) Target, recv bool) Cont {
	out := *n
	out.Held, out.Called, out.Exempted = c.held(n.Held, recv), c.held(n.Called, recv), c.held(n.Exempted, recv)
	out.Args = slices.Clone(n.Args)
	for i := range out.Args {
		a := &out.Args[i]
		if a.From.Kind != FromParam {
			continue
		}
		if given, ok := c.arg(a.From.Param, recv); ok {
			a.OfCaller, a.Opaque = a.OfCaller || given.OfCaller, a.Opaque || given.Opaque
		}
		a.From = from(a.From)
	}
	return out
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
	case a.From.Kind == FromRequest && t.Field != "" && a.From.Part != Cookie && a.From.Text != unverified:
		a.From.Text = t.Field
	case a.From.Kind == FromParam:
		return Target{}
	}
	return a.From
}

// held says what a comparison of a parameter comes to.
func (c *Cont) held(h Held, recv bool) Held {
	var needs []Identity
	for _, id := range h.Needs {
		i, ok := id.param()
		if !ok {
			needs = append(needs, id)
			continue
		}
		switch a, ok := c.arg(i, recv); {
		case !ok:
			needs = append(needs, id)
		case a.OfCaller || a.From.Kind == FromCaller:
			h.State |= Role | Owner
		case credential(a.From):
			h.State |= Key
		case a.Opaque:
			h.State |= Maybe
		}
	}
	h.Needs = needs
	return h
}
