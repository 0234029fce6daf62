package routes

import "slices"

func (m *machine) evalAll(f *frame, list []Expr) tuple {
	vs := make(tuple, len(list))
	for i := range list {
		vs[i] = m.eval(f, &list[i])
	}
	return vs
}

// eval evaluates an expression. It never returns nil.
func (m *machine) eval(f *frame, x *Expr) value {
	if !m.spend() {
		return unknown{tooLong}
	}
	switch x.Op {
	case opNil:
		return null{}
	case opString:
		return x.Text
	case opInt:
		return x.N
	case opBool:
		return x.N != 0
	case opVar:
		return m.variable(f, x)
	case opGlobal:
		return orUnknown(m.global(x).v)
	case opFunc:
		return function{key: x.Text}
	case opMethod, opDynamic:
		return m.method(x, m.eval(f, &x.X[0]))
	case opLit:
		return m.literal(f, x)
	case opCall:
		return m.call(f, x)
	case opField:
		return m.field(m.eval(f, &x.X[0]), x)
	case opIndex:
		return m.indexed(m.eval(f, &x.X[0]), m.eval(f, &x.X[1]), x)
	case opSlice:
		return m.sliced(m.evalAll(f, x.X))
	case opStruct:
		return m.structLit(f, x)
	case opList:
		return &list{elems: m.evalAll(f, x.X)}
	case opMap:
		return mapOf(m.evalAll(f, x.X))
	case opBinary:
		return m.binary(f, x)
	case opNot:
		return not(m.eval(f, &x.X[0]))
	case opConvert:
		return &converted{x.Text, m.eval(f, &x.X[0])}
	case opAppend:
		return m.appended(m.evalAll(f, x.X), x.N&spread != 0)
	case opLen:
		return length(m.evalAll(f, x.X))
	case opNew:
		return m.newValue(x.Type)
	case opCopy:
		return copied(m.eval(f, &x.X[0]))
	}
	return unknown{}
}

// orUnknown is a value, or an unknown one for nil.
func orUnknown(v value) value {
	if v == nil {
		return unknown{}
	}
	return v
}

func not(v value) value {
	if b, ok := v.(bool); ok {
		return !b
	}
	return unknown{}
}

// mapOf makes a map of keys that alternate with their values.
func mapOf(vs []value) *dict {
	d := new(dict)
	for i := 0; i+1 < len(vs); i += 2 {
		d.keys, d.values = append(d.keys, vs[i]), append(d.values, vs[i+1])
	}
	return d
}

const tooLong = "the wiring is too long to follow"

func (m *machine) variable(f *frame, x *Expr) value {
	for range x.Up {
		if f = f.outer; f == nil {
			return unknown{}
		}
	}
	return m.read(f, x.N)
}

// literal makes a closure. It keeps the variables as they are now: a loop has new ones in each round.
func (m *machine) literal(f *frame, x *Expr) value {
	c := &closure{x.Lit, &frame{fn: f.fn, slots: slices.Clone(f.slots), outer: f.outer}, m.serving}
	if x.Lit.Pkg == m.pkg && len(x.Lit.Body) > 0 && !x.Lit.Serves {
		m.closures = append(m.closures, c)
	}
	return c
}

// method returns the method that x names of a receiver.
func (m *machine) method(x *Expr, recv value) value {
	if x.Op == opDynamic {
		if key := m.dispatch(recv, x.Names[0]); key != "" {
			return function{key, recv, true}
		}
		if allUnknown(recv) {
			if key := m.prog.implementation(x.Text, x.Names[0]); key != "" {
				return function{key, recv, true}
			}
		}
	}
	return function{x.Text, recv, true}
}

func (m *machine) newValue(p *Param) value {
	switch {
	case p == nil:
	case p.Router != 0:
		return m.newRouter(p.Router)
	case p.Struct != "":
		return &object{typ: p.Struct, fields: make(map[string]*cell)}
	}
	return unknown{}
}
