package routes

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
