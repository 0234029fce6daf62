package trace

import (
	"cmp"
	"go/ast"
	"go/types"
	"sort"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// reach follows every sink of the package back to where its values come from.
type reach struct {
	g        *Graph
	queue    []*Sink
	arrivals []Arrival
	seen     map[reachKey]bool
	// params and fields are the sinks that parameters and fields of this package turn out to be.
	params map[*types.Var][]SinkFact
	fields map[*types.Var][]SinkFact
}

type reachKey struct {
	at   ast.Node
	arg  ast.Expr
	role lib.Role
	of   lib.Kind
}

func (g *Graph) reach() *reach {
	r := &reach{
		g:      g,
		seen:   make(map[reachKey]bool),
		params: make(map[*types.Var][]SinkFact),
		fields: make(map[*types.Var][]SinkFact),
	}
	r.seed()
	for len(r.queue) > 0 {
		s := r.queue[0]
		r.queue = r.queue[1:]
		r.follow(s)
	}
	return r
}

// seed enqueues the uses of the table's symbols and of what other packages' facts add to them, by position.
func (r *reach) seed() {
	r.g.Index.Each(func(obj types.Object, rows []lib.Row) {
		for _, row := range rows {
			if flowing[row.Role] {
				r.uses(obj, row.Arg, Sink{Row: row, Name: symbolName(obj, row)})
				for _, e := range r.g.entries[obj] {
					r.enqueue(&Sink{Row: row, Name: symbolName(obj, row), Key: e.key, Arg: e.value})
				}
			}
		}
	})
	for obj, fact := range r.g.facts {
		for _, s := range fact.Sinks {
			r.uses(obj, s.Param, Sink{Row: s.Row, Name: s.Name, Via: obj, form: s.Form})
		}
	}
	sort.SliceStable(r.queue, func(i, j int) bool {
		a, b := r.queue[i], r.queue[j]
		if a.Arg.Pos() != b.Arg.Pos() {
			return a.Arg.Pos() < b.Arg.Pos()
		}
		if a.Row.Role != b.Row.Role {
			return a.Row.Role < b.Row.Role
		}
		return a.Row.Of < b.Row.Of
	})
}

// uses enqueues what the package passes as argument arg of obj, or assigns to the field obj.
func (r *reach) uses(obj types.Object, arg int, s Sink) {
	switch obj := obj.(type) {
	case *types.Func:
		for _, call := range r.g.calls[obj] {
			for _, a := range r.g.argsFrom(call, obj.Signature(), arg) {
				s := s
				s.Call, s.Arg = call, a
				r.enqueue(&s)
			}
		}
	case *types.Var:
		for _, d := range r.g.defs[obj] {
			if d.Value != nil && d.Kind != Zero {
				s := s
				s.Def, s.Arg = d, d.Value
				r.enqueue(&s)
			}
		}
	}
}

func (r *reach) enqueue(s *Sink) {
	key := reachKey{s.Arg, nil, s.Row.Role, s.Row.Of}
	if !r.seen[key] {
		r.seen[key] = true
		r.queue = append(r.queue, s)
	}
}

func (r *reach) follow(s *Sink) {
	var os []Origin
	if s.Def != nil {
		os = r.g.definition(s.Def)
	} else {
		os = r.g.origins(s.Arg)
	}
	if s.Row.Role == lib.TakesKeyfunc {
		r.keyfunc(s, os)
		return
	}
	r.arrive(s, s.form.of(s.Arg, os))
}

// headerName is HeaderName.
func (g *Graph) headerName(s *Sink) string {
	s = s.Root()
	if s.Row.Header != "" {
		return s.Row.Header
	}
	key := s.Key
	if s.Call != nil && s.Via == nil {
		key = g.Arg(s.Call, s.Row.Key)
	}
	return strings.ToLower(g.name(key))
}

// arrive records origins and passes the sink on to parameters, fields and holes among them.
func (r *reach) arrive(s *Sink, os []Origin) {
	// What a table holds beside a setting stands in for nothing.
	fallback, setting := false, ""
	for _, o := range os {
		if o.Kind == Env && !o.Element {
			fallback = true
			setting = cmp.Or(setting, o.Name)
		}
	}
	for _, o := range os {
		r.arrivals = append(r.arrivals, Arrival{o, s, fallback && o.Kind == Constant && !o.Element, setting, os})
		if form, of := formOf(o); form != nil {
			s := *s
			s.form = form
			r.pass(&s, *of)
			continue
		}
		r.pass(s.unchanged(), o)
		for i, p := range o.Parts {
			if p.Hole != nil && (i == 0 || !isURL[s.Row.Role]) {
				s := *s
				s.Partial = true
				r.pass(&s, *p.Hole)
			}
		}
	}
}

// pass makes a parameter or field that a sink's value comes from a sink itself.
func (r *reach) pass(s *Sink, o Origin) {
	v := asVar(o.Obj)
	if v == nil {
		return
	}
	if names := lib.Followed[s.Row.Role]; names != nil && !names[r.g.headerName(s)] {
		return
	}
	if s.Row.Role == lib.MintsToken && r.g.completes(v) {
		return
	}
	via := *s
	via.Call, via.Def, via.From = nil, nil, s
	switch o.Kind {
	case Param:
		p, ok := r.g.params[v]
		if !ok || !r.mark(r.params, v, s, p.index) {
			return
		}
		if p.fn.Obj != nil {
			via.Via = p.fn.Obj
			r.uses(p.fn.Obj, p.index, via)
		} else {
			r.literalCalls(p, via)
		}
	case Field:
		if v.Pkg() == r.g.pass.Pkg {
			r.mark(r.fields, v, s, lib.Recv)
		}
	}
}

// literalCalls enqueues the arguments of calls of a function literal through the variable that holds it.
func (r *reach) literalCalls(p param, s Sink) {
	if lit, ok := p.fn.Node.(*ast.FuncLit); ok && r.g.litCalls[lit] != nil {
		call := r.g.litCalls[lit]
		if a := r.g.argAt(call, p.fn.Sig, p.index); a != nil {
			s := s
			s.Call, s.Arg = call, a
			r.enqueue(&s)
		}
	}
	var holders []*types.Var
	for obj := range r.g.calls {
		if v, ok := obj.(*types.Var); ok && r.g.body(v) == p.fn {
			holders = append(holders, v)
		}
	}
	sort.Slice(holders, func(i, j int) bool { return holders[i].Pos() < holders[j].Pos() })
	for _, v := range holders {
		for _, call := range r.g.calls[v] {
			if a := r.g.argAt(call, p.fn.Sig, p.index); a != nil {
				s := s
				s.Via, s.Call, s.Arg = v, call, a
				r.enqueue(&s)
			}
		}
	}
}

// mark adds a sink to those of v, and reports whether it is new.
func (r *reach) mark(m map[*types.Var][]SinkFact, v *types.Var, s *Sink, index int) bool {
	row := s.Row
	if s.Partial {
		row.Partial = true
	}
	if isNamed[row.Role] {
		row.Header = r.g.headerName(s)
	}
	for _, have := range m[v] {
		if have.Row.Role == row.Role && have.Row.Of == row.Of && have.Row.Header == row.Header {
			return false
		}
	}
	m[v] = append(m[v], SinkFact{index, row, s.Name, s.form})
	return true
}
