package routes

// control says how a statement ends.
type control uint8

const (
	next control = iota
	breaks
	continues
	returns
)

// exec runs statements.
func (m *machine) exec(f *frame, list []Stmt) control {
	for i := range list {
		if !m.spend() {
			return returns
		}
		if c := m.stmt(f, &list[i]); c != next {
			return c
		}
	}
	return next
}

func (m *machine) stmt(f *frame, s *Stmt) control {
	switch s.Op {
	case doExpr:
		m.evalAll(f, s.R)
	case doStop:
		m.evalAll(f, s.R)
		return returns
	case doAssign:
		m.assign(f, s)
	case doReturn:
		m.ret(f, s)
		return returns
	case doBreak:
		return breaks
	case doContinue:
		return continues
	case doBlock:
		return m.exec(f, s.Body)
	case doIf:
		if c := m.exec(f, s.Init); c != next {
			return c
		}
		return m.ifStmt(f, s)
	case doSwitch:
		if c := m.exec(f, s.Init); c != next {
			return c
		}
		return m.switchStmt(f, s)
	case doFor:
		return m.forStmt(f, s)
	case doRange:
		return m.rangeStmt(f, s)
	}
	return next
}

func (m *machine) ret(f *frame, s *Stmt) {
	if len(s.R) == 0 {
		if len(f.fn.Named) == 0 {
			return
		}
		t := make(tuple, len(f.fn.Named))
		for i, slot := range f.fn.Named {
			t[i] = m.read(f, slot)
		}
		f.returns = append(f.returns, single(t))
		return
	}
	f.returns = append(f.returns, single(m.evalAll(f, s.R)))
}

// single makes a tuple of one value that value.
func single(t tuple) value {
	if len(t) == 1 {
		return t[0]
	}
	return t
}

func (m *machine) read(f *frame, slot int) value {
	if slot >= len(f.slots) || f.slots[slot] == nil || f.slots[slot].v == nil {
		return unknown{}
	}
	return f.slots[slot].v
}

func (m *machine) assign(f *frame, s *Stmt) {
	vs := m.evalAll(f, s.R)
	for i := range s.L {
		var v value = unknown{}
		switch {
		case len(vs) == len(s.L):
			v = vs[i]
		case len(vs) == 1:
			v = element(vs[0], i)
		}
		m.store(f, &s.L[i], v, s.Define)
	}
}

// store assigns v to what x denotes.
func (m *machine) store(f *frame, x *Expr, v value, define bool) {
	switch x.Op {
	case opVar:
		g := f
		for range x.Up {
			if g = g.outer; g == nil {
				return
			}
		}
		if x.N >= len(g.slots) {
			return
		}
		if define && x.Up == 0 || g.slots[x.N] == nil {
			g.slots[x.N] = &cell{}
		}
		m.set(g.slots[x.N], v)
	case opGlobal:
		m.set(m.global(x), v)
	case opField:
		m.setField(m.eval(f, &x.X[0]), x, v)
	case opIndex:
		m.setIndex(m.eval(f, &x.X[0]), m.eval(f, &x.X[1]), v)
	}
}
