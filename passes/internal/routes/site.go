package routes

import (
	"fmt"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// locate sets where a registration stands. Programs have helpers that register what they are given, so the
// registration is the call that says the pattern and the handler, not the one in the helper.
func (m *machine) locate(e *event) {
	e.pos = m.site
	i := len(m.calls) - 1
	for i > 0 && m.calls[i].relays() {
		i--
	}
	switch {
	case i < 0:
		if m.home() != m.pkg {
			e.place = fmt.Sprintf("%s:%d", m.fn.File, m.line)
		}
	case m.calls[i].fn == nil || m.calls[i].fn.Pkg == m.pkg:
		if x := m.calls[i].x; x.pos.IsValid() {
			e.pos, e.public = span{x.pos, x.end}, x.Public
		}
	default:
		e.place, e.public = fmt.Sprintf("%s:%d", m.calls[i].fn.File, m.calls[i].x.Line), m.calls[i].x.Public
	}
	if n := len(m.calls) - 1; n >= 0 && e.public == "" {
		e.public = m.calls[n].x.Public
	}
	if m.row != nil && m.rowFn == m.fn && i >= 0 && m.row.pos.IsValid() && m.calls[i].tabular() {
		e.pos = span{m.row.pos, m.row.end} // a row of a table of routes is where people look for one
	}
}

// tabular reports whether a call registers a pattern that is not written out there.
func (a active) tabular() bool {
	for _, r := range rowsOf(a.x.X[0].Text) {
		if r.Role == lib.Registers && r.Key >= 0 && r.Key+1 < len(a.x.X) {
			return a.x.X[r.Key+1].Op != opString
		}
	}
	return false
}

// relays reports whether a call only passes on a pattern and a handler that its function gets.
func (a active) relays() bool {
	if a.fn == nil || len(a.x.X) < 3 {
		return false
	}
	args := a.x.X[1:]
	for _, r := range rowsOf(a.x.X[0].Text) {
		if r.Role == lib.Registers && r.Key >= 0 && r.Key < len(args) && r.Arg < len(args) {
			h := &args[len(args)-1]
			return a.given(&args[r.Key]) && (a.given(h) || h.Op == opVar && h.Up == 0)
		}
	}
	n := 0
	for i := range args {
		if a.given(&args[i]) {
			n++
		}
	}
	return n > 1
}

// given reports whether an argument is, or is made of, a parameter of the function. A method of a parameter is not:
// the function chose it.
func (a active) given(x *Expr) bool {
	switch x.Op {
	case opVar:
		return x.Up == 0 && x.N < len(a.fn.Params) && (!a.fn.Recv || a.fn.Lit != 0 || x.N != 0)
	case opField, opConvert, opIndex, opCopy:
		return a.given(&x.X[0])
	case opBinary, opAppend:
		return a.given(&x.X[0]) || a.given(&x.X[1])
	case opCall:
		for i := range x.X[1:] {
			if a.given(&x.X[i+1]) {
				return true
			}
		}
	}
	return false
}
