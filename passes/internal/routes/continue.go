package routes

import (
	"fmt"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A cont is what a handler hands its request on to.
type cont struct {
	v     value
	sites []string // of the calls, if it calls it itself
	by    int      // own, aside, or 0 for the next handler
	// loose is set if it does not get the request.
	loose bool
	// serves is set if it calls its ServeHTTP, other if that is another handler than the one that it was made with.
	serves, other bool
}

// continues notes what a handler hands its request on to: a function value that it did not make itself, or a
// handler's ServeHTTP. What it does with a function that it names is for others to ask.
func (m *machine) continues(fun value, args []value, x *Expr) bool {
	if m.serving == nil || x.N&(serves|own) == 0 {
		return false
	}
	callee := &x.X[0]
	if c, ok := fun.(*converted); ok {
		fun = c.x
	}
	if serveHTTP(callee) {
		if fn, ok := fun.(function); ok {
			return m.goOn(fn.recv, x)
		}
		return m.goOn(fun, x)
	}
	switch callee.Op {
	case opFunc, opMethod, opLit:
		return false
	case opDynamic:
		fn, ok := fun.(function)
		if !ok || m.prog.funcs[fn.key] == nil {
			return false
		}
		return m.goOn(fun, nil)
	}
	if x.N&serves == 0 && (!m.isPart(fun) || runs(args)) {
		return false
	}
	if _, ok := fun.(unknown); ok && (x.N&extra != 0 || answersOnly(callee.Text)) {
		return true // more likely a way to answer than a handler
	}
	return m.goOn(fun, x)
}

// answersOnly reports whether a function of a library makes a handler that turns everybody away, or a variable is one.
func answersOnly(key string) bool {
	return lib.HasRole(allRows(key), lib.AnswersOnly)
}

// runs reports whether a function is called with literals, which it may call: it does not end the way, they may.
func runs(args []value) bool {
	return slices.ContainsFunc(args, func(a value) bool { _, ok := a.(*closure); return ok })
}

// goOn notes one thing that the handler goes on to, by a call of a function value or of ServeHTTP if x is not nil.
func (m *machine) goOn(v value, x *Expr) bool {
	switch v := v.(type) {
	case *result:
		if answersOnly(v.key) {
			return true
		}
	case *closure:
		if v.born == m.serving {
			return false
		}
	case null:
		return true
	case *object:
		if m.servesHTTP(v) == nil {
			return false
		}
	case request:
		return false
	}
	c := cont{v: v}
	if x != nil && x.Site != 0 {
		c.sites, c.by, c.loose = []string{m.siteOf(x)}, x.N&(own|aside), x.N&serves == 0
		c.serves = serveHTTP(&x.X[0])
		c.other = c.serves && !given(&x.X[0])
	}
	for i := range m.serving.conts {
		if old := &m.serving.conts[i]; same(old.v, v) {
			old.by = min(old.by, c.by)
			if len(old.sites) == 0 || len(c.sites) == 0 {
				old.sites = nil // not all are known
			} else if !slices.Contains(old.sites, c.sites[0]) {
				old.sites = append(old.sites, c.sites[0])
			}
			return true
		}
	}
	m.serving.conts = append(m.serving.conts, c)
	return true
}

// siteOf names the place of a call as guards does.
func (m *machine) siteOf(x *Expr) string {
	return fmt.Sprintf("%s:%d:%d", m.fn.File, x.Site>>columnBits, x.Site&(1<<columnBits-1))
}

// leading returns those of the values that a handler goes on to which lead to its end: the next handler, or handlers of
// the program's own, or whatever else there is.
func leading(conts []cont) []cont {
	for _, by := range []int{0, own, aside} {
		if out := slices.DeleteFunc(slices.Clone(conts), func(c cont) bool { return c.by != by }); len(out) > 0 {
			return tellApart(out)
		}
	}
	return nil
}

// tellApart leaves the calls of ServeHTTP by which a handler goes on to other handlers than the one that it was made
// with, and of that one, where there are both: it turns requests away by the others, as a rule. The wrapped handler and the
// bare one are one handler, of whose ways guards says what holds for which request.
func tellApart(conts []cont) []cont {
	var sites [2][]string
	sure := true
	side := func(c cont) int {
		if c.other {
			return 1
		}
		return 0
	}
	for _, c := range conts {
		sites[side(c)] = append(sites[side(c)], c.sites...)
		sure = sure && c.serves && len(c.sites) > 0
	}
	for i := range conts {
		c := &conts[i]
		switch {
		case sure && len(sites[0]) > 0 && len(sites[1]) > 0:
			c.sites = sites[side(*c)]
		case c.serves:
			c.sites = nil
		}
	}
	return conts
}

// given reports whether a handler that is called is a variable, wrapped or not, or a field that is named for it: then it
// is the one that the function was made with, unless there is another.
func given(x *Expr) bool {
	switch x.Op {
	case opVar:
		return true
	case opField:
		return handler.NamesNext(x.Text)
	case opMethod, opDynamic, opConvert:
		return len(x.X) > 0 && given(&x.X[0])
	case opCall:
		return slices.ContainsFunc(x.X[1:], func(arg Expr) bool { return given(&arg) })
	}
	return false
}
