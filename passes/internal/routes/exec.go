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

// set changes a variable. In a branch, the value before is kept.
func (m *machine) set(c *cell, v value) {
	if m.trail != nil {
		if _, ok := m.trail.before[c]; !ok {
			m.trail.before[c] = c.v
			m.trail.order = append(m.trail.order, c)
		}
	}
	c.v = v
}

// A trail has the variables that a branch changed, with their values before.
type trail struct {
	before map[*cell]value
	order  []*cell
}

// A change is a variable with its value at the end of a branch.
type change struct {
	c *cell
	v value
}

// fork runs one of several branches and takes back what it did to variables.
func (m *machine) fork(run func() control) ([]change, control) {
	outer := m.trail
	m.trail = &trail{before: make(map[*cell]value)}
	c := run()
	var changes []change
	for _, cell := range m.trail.order {
		changes = append(changes, change{cell, cell.v})
		cell.v = m.trail.before[cell]
	}
	m.trail = outer
	return changes, c
}

// branches runs several branches of which one is taken, each under its condition, and joins what they did.
func (m *machine) branches(runs []func() control) control {
	var order []*cell
	values := make(map[*cell][]value)
	going, end := 0, returns
	for _, run := range runs {
		m.condSeq++
		m.conds = append(m.conds, m.condSeq)
		changes, c := m.fork(run)
		m.conds = m.conds[:len(m.conds)-1]
		if c == returns {
			continue // what it changed is never seen
		}
		end = min(end, c)
		going++
		for _, ch := range changes {
			if values[ch.c] == nil {
				order = append(order, ch.c)
			}
			values[ch.c] = append(values[ch.c], ch.v)
		}
	}
	for _, c := range order {
		vs := values[c]
		if len(vs) < going {
			vs = append([]value{c.v}, vs...)
		}
		m.set(c, oneOf(vs...))
	}
	return end
}

func (m *machine) ifStmt(f *frame, s *Stmt) control {
	cond, known := m.truth(m.eval(f, &s.R[0]))
	switch {
	case known && cond:
		return m.exec(f, s.Body)
	case known:
		return m.exec(f, s.Else)
	}
	then := func() control { return m.exec(f, s.Body) }
	otherwise := func() control { return m.exec(f, s.Else) }
	switch {
	case leaves(s.Body): // a guard: what follows is no branch
		m.branches([]func() control{then})
		return otherwise()
	case leaves(s.Else):
		m.branches([]func() control{otherwise})
		return then()
	}
	return m.branches([]func() control{then, otherwise})
}

// leaves reports whether a branch ends the function.
func leaves(list []Stmt) bool {
	if len(list) == 0 {
		return false
	}
	switch s := &list[len(list)-1]; s.Op {
	case doReturn, doStop:
		return true
	case doBlock:
		return leaves(s.Body)
	}
	return false
}

// truth returns what a condition is, if it is known.
func (m *machine) truth(v value) (is, known bool) {
	b, ok := v.(bool)
	return b, ok
}

func (m *machine) switchStmt(f *frame, s *Stmt) control {
	var tag value = true
	if len(s.R) > 0 {
		tag = m.eval(f, &s.R[0])
	}
	var runs []func() control
	hasDefault := false
	var fallback []Stmt
	for i := range s.Cases {
		c := &s.Cases[i]
		if c.Default {
			hasDefault, fallback = true, c.Body
			continue
		}
		is, known := m.matches(f, tag, c.Conds)
		if known && !is {
			continue
		}
		run := func() control { return m.exec(f, c.Body) }
		if known && len(runs) == 0 {
			return leaveSwitch(run())
		}
		runs = append(runs, run)
		if known {
			return leaveSwitch(m.branches(runs))
		}
	}
	if len(runs) == 0 {
		return leaveSwitch(m.exec(f, fallback))
	}
	if !hasDefault {
		fallback = nil
	}
	runs = append(runs, func() control { return m.exec(f, fallback) })
	return leaveSwitch(m.branches(runs))
}

// leaveSwitch is how a switch ends whose clause ended with c.
func leaveSwitch(c control) control {
	if c == breaks {
		return next
	}
	return c
}

// matches reports whether one of the conditions equals the tag.
func (m *machine) matches(f *frame, tag value, conds []Expr) (is, known bool) {
	known = true
	for i := range conds {
		eq, ok := m.truth(compare("==", tag, m.eval(f, &conds[i])))
		if ok && eq {
			return true, true
		}
		known = known && ok
	}
	return false, known
}

func (m *machine) forStmt(f *frame, s *Stmt) control {
	if c := m.exec(f, s.Init); c != next {
		return c
	}
	for range maxLoop {
		cond, known := m.truth(m.eval(f, &s.R[0]))
		if known && !cond {
			return next
		}
		if !known {
			m.branches([]func() control{func() control { return m.exec(f, s.Body) }, func() control { return next }})
			return next
		}
		switch m.exec(f, s.Body) {
		case breaks:
			return next
		case returns:
			return returns
		}
		if !m.spend() {
			return returns
		}
		m.exec(f, s.Post)
	}
	return next
}

// maxLoop bounds the rounds of a loop.
const maxLoop = 500

func (m *machine) rangeStmt(f *frame, s *Stmt) control {
	var keys, values []value
	more := false
	switch v := plain(m.eval(f, &s.R[0])).(type) {
	case *list:
		for i, e := range v.elems {
			keys, values = append(keys, i), append(values, e)
		}
		more = v.more
	case *dict:
		keys, values = v.keys, v.values
	case int:
		for i := range min(v, maxLoop) {
			keys, values = append(keys, i), append(values, unknown{})
		}
	case null:
	default:
		more = true
	}
	row, fn := m.row, m.rowFn
	defer func() { m.row, m.rowFn = row, fn }()
	for i := range keys {
		m.row, m.rowFn = row, fn
		if o, ok := plain(values[i]).(*object); ok && o.lit != nil {
			m.row, m.rowFn = o.lit, m.fn
		}
		m.round(f, s, keys[i], values[i])
		switch m.exec(f, s.Body) {
		case breaks:
			return next
		case returns:
			return returns
		}
	}
	if more {
		m.branches([]func() control{
			func() control {
				m.round(f, s, unknown{}, unknown{"an element of a list that is not known"})
				return m.exec(f, s.Body)
			},
			func() control { return next },
		})
	}
	return next
}

// round sets the variables of a loop.
func (m *machine) round(f *frame, s *Stmt, key, elem value) {
	if len(s.L) == 2 {
		m.store(f, &s.L[0], key, s.Define)
		m.store(f, &s.L[1], elem, s.Define)
	}
}
