package routes

// A router that nothing serves as far as can be seen is complete as it is: it is in a struct of another library, or
// given to a function of one, and what it does there can't add middleware to it. But a handler that holds it in a way
// that can't be followed may put something before it.

// An escape gathers the routers that handlers hold.
type escape struct {
	m    *machine
	held map[*router]bool
	seen map[any]bool
}

// held returns the routers that the handlers which are served, handed out or given to others hold.
func (m *machine) held() map[*router]bool {
	e := escape{m, make(map[*router]bool), make(map[any]bool)}
	for _, r := range m.roots {
		e.value(r.v)
	}
	for _, v := range m.strayed {
		e.value(v)
	}
	return e.held
}

func (e *escape) value(v value) {
	switch v := v.(type) {
	case *router:
		e.held[v] = true
	case *closure:
		if e.first(v) {
			e.captured(v.fn.Body, v.outer, 1)
		}
	case function:
		e.value(v.recv)
	case *object:
		if e.first(v) {
			for _, name := range v.names() {
				e.value(v.fields[name].v)
			}
		}
	case *list:
		if e.first(v) {
			e.values(v.elems)
		}
	case *dict:
		if e.first(v) {
			e.values(v.values)
		}
	case *result:
		if e.first(v) {
			e.value(v.recv)
			e.values(v.args)
		}
	case *chain:
		e.values(v.mws)
	case *choice:
		e.values(v.alts)
	case tuple:
		e.values(v)
	case *wrapped:
		e.value(v.next)
	case *stripped:
		e.value(v.next)
	case *handed:
		e.value(v.x)
	case *converted:
		e.value(v.x)
	}
}

func (e *escape) values(vs []value) {
	for _, v := range vs {
		e.value(v)
	}
}

func (e *escape) first(v any) bool {
	if e.seen[v] {
		return false
	}
	e.seen[v] = true
	return true
}

// captured looks at the variables of outer that the body of a literal uses, which is depth functions in.
func (e *escape) captured(body []Stmt, outer *frame, depth int) {
	eachStmt(body, func(x *Expr) {
		if x.Op != opVar || x.Up < depth {
			return
		}
		f := outer
		for range x.Up - depth {
			if f == nil {
				return
			}
			f = f.outer
		}
		if f != nil && x.N < len(f.slots) && f.slots[x.N] != nil {
			e.value(f.slots[x.N].v)
		}
	})
}
