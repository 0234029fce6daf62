package routes

// copied returns a copy of a struct, with the same values in its fields.
func copied(v value) value {
	o, ok := v.(*object)
	if !ok {
		return v
	}
	c := &object{typ: o.typ, fields: make(map[string]*cell), open: o.open}
	for name, f := range o.fields {
		c.fields[name] = &cell{f.v}
	}
	return c
}

func (m *machine) structLit(f *frame, x *Expr) value {
	o := &object{typ: x.Text, fields: make(map[string]*cell), lit: x}
	for i := range x.X {
		v := m.eval(f, &x.X[i])
		o.fields[x.Names[i]] = &cell{v}
		m.fieldSet(o, x.Names[i], v)
	}
	return o
}

func (m *machine) field(v value, x *Expr) value {
	switch v := v.(type) {
	case *object:
		return m.fieldOf(v, x)
	case *router:
		return v // an engine's embedded group
	case *choice:
		var alts []value
		for _, a := range alternatives(v) {
			alts = append(alts, m.field(a, x))
		}
		return oneOf(alts...)
	}
	return m.byType(x.Type, "field "+x.Text+" of a value that is not known")
}

func (m *machine) fieldOf(o *object, x *Expr) value {
	v := m.heldBy(o, x)
	if isConstant(v) && m.prog.shifted(o.typ, x.Text) {
		return unknown{}
	}
	return v
}

func (m *machine) heldBy(o *object, x *Expr) value {
	if c := o.fields[x.Text]; c != nil {
		if c.v == nil {
			return unknown{}
		}
		return c.v
	}
	var v value
	if o.open {
		v = m.byType(x.Type, "field "+x.Text)
		if r, ok := v.(*router); ok {
			r.field = o.typ + "." + x.Text
		}
	} else {
		v = zeroValue(x.N)
		if x.N == zeroUnknown {
			v = m.newValue(x.Type)
		}
	}
	o.fields[x.Text] = &cell{v}
	return v
}

func zeroValue(kind int) value {
	switch kind {
	case zeroNil:
		return null{}
	case zeroString:
		return ""
	case zeroInt:
		return 0
	case zeroBool:
		return false
	}
	return unknown{}
}

func (m *machine) setField(v value, x *Expr, to value) {
	for _, a := range alternatives(v) {
		if o, ok := a.(*object); ok {
			if o.fields[x.Text] == nil {
				before := zeroValue(x.N)
				if o.open && isConstant(before) {
					before = unknown{}
				}
				o.fields[x.Text] = &cell{before}
			}
			m.set(o.fields[x.Text], to)
			m.fieldSet(o, x.Text, to)
		}
		if r, ok := a.(*router); ok {
			m.routerField(r, x.Text, to)
		}
	}
}

func (m *machine) setIndex(v, key, to value) {
	switch v := v.(type) {
	case *dict:
		v.keys, v.values = append(v.keys, key), append(v.values, to)
	case *list:
		if i, ok := key.(int); ok && i >= 0 && i < len(v.elems) {
			v.elems[i] = to
		} else {
			v.more = true
		}
	}
}

func (m *machine) indexed(v, key value, x *Expr) value {
	v = plain(v)
	switch v := v.(type) {
	case *list:
		if i, ok := key.(int); ok && i >= 0 && i < len(v.elems) {
			return v.elems[i]
		}
		if !v.more && len(v.elems) > 0 {
			return oneOf(v.elems...)
		}
	case *dict:
		if !isConstant(key) && len(v.values) > 0 {
			return oneOf(v.values...)
		}
		for i, k := range v.keys {
			if isConstant(k) && isConstant(key) && k == key {
				return v.values[i]
			}
		}
	}
	return m.byType(x.Type, "an element of a list that is not known")
}

// plain returns a value without its function, list or map type.
func plain(v value) value {
	if c, ok := v.(*converted); ok {
		return c.x
	}
	return v
}

func isConstant(v value) bool {
	switch v.(type) {
	case string, int, bool:
		return true
	}
	return false
}

func (m *machine) sliced(vs tuple) value {
	l, ok := vs[0].(*list)
	if !ok {
		return vs[0]
	}
	low, high := 0, len(l.elems)
	for i, bound := range []*int{&low, &high} {
		switch b := vs[i+1].(type) {
		case int:
			*bound = b
		case null:
		default:
			return &list{l.elems, true}
		}
	}
	if low < 0 || low > high || high > len(l.elems) {
		return &list{nil, true}
	}
	return &list{l.elems[low:high:high], l.more}
}

func (m *machine) appended(vs tuple, spreads bool) value {
	if len(vs) == 0 {
		return unknown{}
	}
	out := new(list)
	out.add(vs[0])
	for i, v := range vs[1:] {
		if spreads && i == len(vs)-2 {
			out.add(v)
		} else {
			out.elems = append(out.elems, v)
		}
	}
	return out
}

// add appends the elements of another list.
func (l *list) add(v value) {
	switch v := plain(v).(type) {
	case *list:
		l.elems = append(l.elems, v.elems...)
		l.more = l.more || v.more
	case *chain:
		l.elems = append(l.elems, v.mws...)
	case null:
	default:
		l.more = true
	}
}

func length(vs tuple) value {
	if len(vs) == 1 {
		switch v := plain(vs[0]).(type) {
		case *list:
			if !v.more {
				return len(v.elems)
			}
		case null:
			return 0
		case string:
			return len(v)
		}
	}
	return unknown{}
}
