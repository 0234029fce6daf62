package routes

import (
	"go/constant"
	"go/token"
	"slices"
)

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
		if v := m.global(x).v; v != nil {
			return v
		}
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
		d := new(dict)
		vs := m.evalAll(f, x.X)
		for i := 0; i+1 < len(vs); i += 2 {
			d.keys, d.values = append(d.keys, vs[i]), append(d.values, vs[i+1])
		}
		return d
	case opBinary:
		return m.binary(f, x)
	case opNot:
		if b, ok := m.eval(f, &x.X[0]).(bool); ok {
			return !b
		}
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
	}
	return function{x.Text, recv, true}
}

// dispatch returns the method of the name of a receiver whose type is known.
func (m *machine) dispatch(recv value, name string) string {
	var typ string
	switch r := recv.(type) {
	case *object:
		typ = r.typ
	case *converted:
		typ = r.typ
	default:
		return ""
	}
	if key := typ + "." + name; m.prog.funcs[key] != nil {
		return key
	}
	return ""
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
				o.fields[x.Text] = &cell{zeroValue(x.N)}
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

func (m *machine) binary(f *frame, x *Expr) value {
	a := m.eval(f, &x.X[0])
	switch x.Text {
	case "&&", "||":
		is, known := m.truth(a)
		if known && is == (x.Text == "||") {
			return is
		}
		b := m.eval(f, &x.X[1])
		if known {
			return b
		}
		if is, ok := m.truth(b); ok && is == (x.Text == "||") {
			return is
		}
		return unknown{}
	}
	b := m.eval(f, &x.X[1])
	switch x.Text {
	case "==", "!=", "<", ">", "<=", ">=":
		return compare(x.Text, a, b)
	}
	return arithmetic(x.Text, a, b)
}

// arithmetic adds strings, of which an unknown part is shown as "…", and computes with small numbers.
func arithmetic(op string, a, b value) value {
	if op == "+" {
		s, ok := a.(string)
		t, ok2 := b.(string)
		if ok || ok2 {
			return textOf(s, ok) + textOf(t, ok2)
		}
	}
	i, ok := a.(int)
	j, ok2 := b.(int)
	if !ok || !ok2 {
		return unknown{}
	}
	switch op {
	case "+":
		return i + j
	case "-":
		return i - j
	case "*":
		return i * j
	}
	return unknown{}
}

const dots = "…"

func textOf(s string, known bool) string {
	if known {
		return s
	}
	return dots
}

// compare compares two values, as far as that is known.
func compare(op string, a, b value) value {
	x, ok := constantOf(a)
	y, ok2 := constantOf(b)
	if ok && ok2 && x.Kind() == y.Kind() {
		return constant.Compare(x, operator[op], y)
	}
	if op == "==" || op == "!=" {
		if _, ok := b.(null); !ok {
			a, b = b, a
		}
		if _, ok := b.(null); ok {
			switch a.(type) {
			case null:
				return op == "=="
			case *closure, function, *router, *object, *wrapped, *list, *dict, *chain, *converted, *stripped, *handed, hole:
				return op == "!="
			}
		}
	}
	return unknown{}
}

var operator = map[string]token.Token{
	"==": token.EQL, "!=": token.NEQ, "<": token.LSS, ">": token.GTR, "<=": token.LEQ, ">=": token.GEQ,
}

func constantOf(v value) (constant.Value, bool) {
	switch v := v.(type) {
	case string:
		return constant.MakeString(v), !containsDots(v)
	case bool:
		return constant.MakeBool(v), true
	case int:
		return constant.MakeInt64(int64(v)), true
	}
	return nil, false
}
