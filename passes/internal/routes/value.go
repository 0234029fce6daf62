package routes

import (
	"go/ast"
	"maps"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A value is what an expression of wiring code evaluates to: a string, int or bool that is known, or one of the types
// below.
type value any

type (
	// null is nil.
	null struct{}

	// unknown can't be followed; why says so to people.
	unknown struct{ why string }

	// request is what a handler gets.
	request struct{}

	// hole is the next handler, when middleware is looked at alone.
	hole struct{}

	// closure is a function literal with the variables around it.
	closure struct {
		fn    *Func
		outer *frame
		born  *serving // the request during which it was made
	}

	// function is a declared function, or a method with its receiver.
	function struct {
		key   string
		recv  value
		bound bool
	}

	// object is a struct, or a pointer to one. The fields of an open one that are not set are not known.
	object struct {
		typ    string
		fields map[string]*cell
		open   bool
		lit    *Expr // the literal that made it, if one did
	}

	// list is a slice; more is set if there may be further elements.
	list struct {
		elems []value
		more  bool
	}

	// dict is a map, in the order in which it was filled.
	dict struct{ keys, values []value }

	// result is what a function that is not followed returned: middleware, a handler, or anything else.
	result struct {
		key  string
		home string // the package with the call
		call *ast.CallExpr
		recv value
		args []value
		// handler is set if it is one.
		handler bool
	}

	// wrapped is a handler behind a step.
	wrapped struct {
		step step
		next value
	}

	// stripped is a handler that sees paths without the prefix.
	stripped struct {
		prefix string
		next   value
	}

	// handed is a handler that a function of a package returned to another package.
	handed struct {
		pkg string
		x   value
	}

	// converted is a value as a function type with methods.
	converted struct {
		typ string
		x   value
	}

	// chain is a list of middleware as a value of a library.
	chain struct{ mws []value }

	// choice is one of several values, depending on what is not known.
	choice struct{ alts []value }

	// tuple is what a function with several results returns.
	tuple []value
)

// A cell is a variable, or a field of a struct.
type cell struct{ v value }

// A frame holds the variables of a function that is being run.
type frame struct {
	fn      *Func
	slots   []*cell
	outer   *frame
	returns []value
}

// A router is a router or a group of one.
type router struct {
	id     int
	kind   lib.Kind
	home   string // the package that made it
	parent *router
	at     int    // how many events the parent had when the group was made
	prefix string // of a group, below its parent
	inline bool   // a view of its parent, for chi
	field  string // the struct type and field that it was found in, if this code did not make it
	given  string // says where it comes from if this code did not make it
	lent   bool   // somebody else made it and may have added middleware
	events []*event
	groups []*router
	conds  []int
	choice int // as in event
	// route is the route that a builder of gorilla/mux fills in.
	route *event
	// below is the route of gorilla/mux that a subrouter was made of.
	below *event
	// base is what all paths of such a subrouter begin with, wherever it is served.
	base string
}

// An event is something that is done to a router.
type event struct {
	op      eventOp
	values  []value // middleware, or the handler with its middleware
	layout  lib.Kind
	methods []string
	pattern string
	conds   []int
	choice  int     // what makes routes of several routers one
	group   *router // that it was done to; fiber keeps all events in the app
	home    string
	pos     span
	place   string
	public  string
	why     string // for eventUnknown
}

type eventOp uint8

const (
	eventUse eventOp = iota + 1
	eventHandle
	eventMount
	eventRest
	eventUnknown
)

// A step is a Step with what is needed to put chains together.
type step struct {
	Step
	home  string
	conds []int
}

// names returns the names of the fields that are set, in a fixed order.
func (o *object) names() []string { return slices.Sorted(maps.Keys(o.fields)) }

// oneOf returns the value that is each of the given ones.
func oneOf(vs ...value) value {
	var alts []value
	var add func(v value)
	add = func(v value) {
		if c, ok := v.(*choice); ok {
			for _, a := range c.alts {
				add(a)
			}
			return
		}
		for _, a := range alts {
			if same(a, v) {
				return
			}
		}
		alts = append(alts, v)
	}
	for _, v := range vs {
		add(v)
	}
	if len(alts) == 1 {
		return alts[0]
	}
	if len(alts) > maxChoice {
		return unknown{"one of many values"}
	}
	return &choice{alts}
}

// maxChoice bounds how many values one can be.
const maxChoice = 16

// same reports whether two values are surely the same.
func same(a, b value) bool {
	switch a := a.(type) {
	case nil:
		return b == nil
	case tuple:
		t, ok := b.(tuple)
		if !ok || len(t) != len(a) {
			return false
		}
		for i := range a {
			if !same(a[i], t[i]) {
				return false
			}
		}
		return true
	case function:
		f, ok := b.(function)
		return ok && a.key == f.key && a.bound == f.bound && same(a.recv, f.recv)
	}
	if _, ok := b.(tuple); ok {
		return false
	}
	if _, ok := b.(function); ok {
		return false
	}
	return a == b
}

// alternatives returns the values that v can be, without nil if there are others.
func alternatives(v value) []value {
	c, ok := v.(*choice)
	if !ok {
		return []value{v}
	}
	var out []value
	for _, a := range c.alts {
		if _, ok := a.(null); !ok {
			out = append(out, a)
		}
	}
	return out
}

// element returns what v is as the i-th of several results.
func element(v value, i int) value {
	switch v := v.(type) {
	case tuple:
		if i < len(v) {
			return v[i]
		}
		return unknown{}
	case *choice:
		var alts []value
		for _, a := range v.alts {
			alts = append(alts, element(a, i))
		}
		return oneOf(alts...)
	}
	if i == 0 {
		return v
	}
	return unknown{}
}
