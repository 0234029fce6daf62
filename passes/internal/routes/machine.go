package routes

import (
	"go/token"
	"go/types"
)

// A machine runs compiled code on abstract values.
type machine struct {
	prog *program
	pkg  string // the package at hand
	main bool   // it is a command

	defaultMux *router

	globals map[string]*cell
	routers []*router
	roots   []root
	strayed []value // what was given to functions that can't be followed
	// ofField are the routers that were put into a field of a struct type.
	ofField map[string][]*router
	// closures are those that the package at hand made, to run those that it never called itself.
	closures []*closure

	trail   *trail
	conds   []int // the conditions under which the current statement runs
	condSeq int
	choice  int // identifies the call of a method on one of several routers that is going on
	left    int // how many steps it may still take
	depth   int
	active  map[*Func]int
	visited map[*Func]bool
	serving *serving
	stacks  map[*router]bool // stacks of middleware that are being looked at
	// fn is the function that runs, site the call in the package at hand that led to it, line the line of the current
	// call in fn.
	fn   *Func
	site span
	line int
	// row is the struct literal that the innermost loop is at, if it goes over a table of them, and rowFn the function that
	// has the loop.
	row   *Expr
	rowFn *Func
	// calls are those that are going on, outermost first.
	calls []active
}

// An active call is one that is going on, in a function.
type active struct {
	x  *Expr
	fn *Func
}

// A root is a handler that is put to work or handed out.
type root struct {
	v     value
	out   bool   // handed out
	home  string // the package that did it
	conds []int
	pos   span
}

// A span is a piece of the package's source.
type span struct{ pos, end token.Pos }

// A serving is the run of a handler, to see what it hands the request on to.
type serving struct {
	outer *serving
	conts []cont
}

// budget is how many statements and expressions the wiring of one package may take.
const budget = 400_000

// maxDepth bounds nested calls, maxActive how often a function may call itself.
const (
	maxDepth  = 60
	maxActive = 3
)

func newMachine(prog *program, pkg *types.Package) *machine {
	return &machine{
		prog: prog, pkg: pkg.Path(), main: pkg.Name() == "main", globals: make(map[string]*cell), left: budget,
		active: make(map[*Func]int), visited: make(map[*Func]bool), stacks: make(map[*router]bool),
		ofField: make(map[string][]*router),
	}
}

// spend takes a step and reports whether there was one left.
func (m *machine) spend() bool {
	m.left--
	return m.left > 0
}

// invoke runs a function with its receiver, if it has one, among the arguments.
func (m *machine) invoke(fn *Func, outer *frame, args []value) value {
	m.visited[fn] = true
	if m.depth >= maxDepth || m.active[fn] >= maxActive || !m.spend() {
		m.taintAll(args, "it was given to a call that is nested too deeply")
		return unknown{"a call that is nested too deeply"}
	}
	f := &frame{fn: fn, outer: outer, slots: make([]*cell, fn.Slots)}
	for i := range fn.Params {
		if i < len(f.slots) {
			f.slots[i] = &cell{m.argument(fn, args, i)}
		}
	}
	before, site, line := m.fn, m.site, m.line
	m.fn = fn
	m.depth++
	m.active[fn]++
	m.exec(f, fn.Body)
	m.active[fn]--
	m.depth--
	m.fn, m.site, m.line = before, site, line
	v := m.returned(f)
	if fn.Pkg != m.home() {
		return hand(fn.Pkg, v)
	}
	return v
}

// hand marks a handler as made by a package. A plain router needs no mark.
func hand(pkg string, v value) value {
	switch x := v.(type) {
	case *wrapped, *stripped:
		return &handed{pkg, v}
	case *closure:
		if x.fn.Serves {
			return &handed{pkg, v}
		}
	}
	return v
}

// argument returns the i-th parameter's value: for a variadic parameter a list of what is left.
func (m *machine) argument(fn *Func, args []value, i int) value {
	if fn.Variadic && i == len(fn.Params)-1 {
		l := new(list)
		for _, a := range args[min(i, len(args)):] {
			if _, ok := a.(rest); ok {
				l.more = true
				continue
			}
			l.elems = append(l.elems, a)
		}
		return l
	}
	if i < len(args) {
		return args[i]
	}
	return unknown{}
}

// rest is an argument that stands for any number of unknown ones.
type rest struct{}

// returned joins what a function returned on its paths. An error's nil is none of them if there is something else.
func (m *machine) returned(f *frame) value {
	switch len(f.returns) {
	case 0:
		return unknown{}
	case 1:
		return f.returns[0]
	}
	var real []value
	for _, r := range f.returns {
		first := r
		if t, ok := r.(tuple); ok && len(t) > 0 {
			first = t[0]
		}
		if _, ok := first.(null); !ok {
			real = append(real, r)
		}
	}
	if len(real) == 0 {
		return f.returns[0]
	}
	return oneOf(real...)
}

// global returns the variable of a package.
func (m *machine) global(x *Expr) *cell {
	if c := m.globals[x.Text]; c != nil {
		return c
	}
	c := &cell{}
	m.globals[x.Text] = c
	c.v = m.initial(x)
	return c
}

func (m *machine) initial(x *Expr) value {
	if x.Text == "net/http.DefaultServeMux" {
		m.defaultMux = m.newRouter(serveMuxKind)
		m.defaultMux.home, m.defaultMux.conds = m.pkg, nil
		return m.defaultMux
	}
	if g := m.prog.vars[x.Text]; g != nil && g.Init.Op != opUnknown {
		fn := &Func{Key: g.Key, Name: g.Key, Pkg: g.Pkg, File: g.File, Slots: g.Slots}
		before, trail, conds, serving := m.fn, m.trail, m.conds, m.serving
		m.fn, m.trail, m.conds, m.serving = fn, nil, nil, nil
		v := m.eval(&frame{fn: fn, slots: make([]*cell, g.Slots)}, &g.Init)
		m.fn, m.trail, m.conds, m.serving = before, trail, conds, serving
		if r, ok := v.(*router); ok && g.Pkg != m.pkg {
			r.given = "a variable of another package"
		}
		if _, ok := v.(null); ok {
			return unknown{"a variable that is set elsewhere"}
		}
		return v
	}
	return m.byType(x.Type, "a variable that is set elsewhere")
}

// byType returns what a value that is not followed can be by its type.
func (m *machine) byType(p *Param, why string) value {
	switch {
	case p == nil:
		return unknown{why}
	case p.Router != 0:
		r := m.newRouter(p.Router)
		r.given = why
		return r
	case p.Request:
		return request{}
	case p.Struct != "":
		return &object{typ: p.Struct, fields: make(map[string]*cell), open: true}
	}
	return unknown{why}
}
