package routes

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
