package guards

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// decides returns what is known if a function that was asked about the caller answers o, whatever it looks at.
func (c *checker) decides(call *ssa.Call, i int, o outcome) set {
	common := call.Common()
	if !succeeds(common, i, o) || c.knownFunc(flow.Callee(common)) && !gotype.IsBool(call.Type()) {
		return set{}
	}
	t := c.argTaint(common)
	if !t.caller && t.params == 0 {
		return set{}
	}
	name := callName(common)
	if anyWord(name, formats) {
		return set{}
	}
	s := set{}
	switch rs := common.Signature().Results(); {
	case gotype.IsBool(rs.At(i).Type()):
		if pure(rs) && !anyWord(name, presence) || anyWord(name, asks) {
			s.state = Role | c.globalArgs(common)
		}
	case gotype.IsError(rs.At(i).Type()) && rs.Len() == 1:
		if t.request || anyWord(name, asks) {
			s.state = Role | c.globalArgs(common)
		}
	case t.request && anyWord(name, lookups):
		s.state = Owner | Org // looked up for this caller
	}
	if s.state == 0 {
		return set{}
	}
	if !t.caller {
		s.state = 0
		for i := range 32 {
			if t.params&(1<<i) != 0 {
				s = s.or(c.need(compared(i)))
			}
		}
		return s
	}
	s.needs = t.needs
	return s
}

// globalArgs is global for a function that is asked about its arguments.
func (c *checker) globalArgs(call *ssa.CallCommon) State {
	for _, a := range flow.Operands(call) {
		if t := c.origin(a); t.Kind == FromCaller && c.global(a) == 0 {
			return 0
		}
	}
	return Global
}

// pure reports whether a function only answers: it returns booleans and errors.
func pure(rs *types.Tuple) bool {
	for i := range rs.Len() {
		if t := rs.At(i).Type(); !gotype.IsBool(t) && !gotype.IsError(t) {
			return false
		}
	}
	return true
}

// mayCheck returns what is known if a function that can't be followed answers o: it may have been a check.
func (c *checker) mayCheck(call *ssa.Call, i int, o outcome) set {
	common := call.Common()
	if c.familiar(common) {
		return set{}
	}
	if o == isZero && errorLike(call.Type()) && onlyReturned(call) {
		return c.unfollowed(common, i, o)
	}
	if succeeds(common, i, o) && c.looksLikeCheck(call, i) {
		return c.unfollowed(common, i, o)
	}
	return set{}
}

// looksLikeCheck reports whether a function that can't be followed, by its name and by what it gets, may decide about the
// caller with a result.
func (c *checker) looksLikeCheck(call *ssa.Call, i int) bool {
	common := call.Common()
	name := callName(common)
	asked, who := anyWord(name, asks), anyWord(name, whos) && !c.findsCaller(common)
	rs := common.Signature().Results()
	boolean := gotype.IsBool(rs.At(i).Type()) && pure(rs)
	for _, a := range common.Args {
		switch {
		case c.carrier(a.Type()) != 0 && !isWriter(a.Type()):
			if asked || who || name == "" || !anyWord(name, decoders) {
				return true
			}
		case isContext(a.Type()):
			if asked || boolean || who && !c.argTaint(common).request {
				return true
			}
		default:
			t := c.taint(a)
			if (t.caller || t.credential) && (asked || who || boolean) {
				return true
			}
		}
	}
	return false
}

// findsCaller reports whether a call looks up the record of the caller, whose id it is given: that it is there says no
// more than the id did.
func (c *checker) findsCaller(call *ssa.CallCommon) bool {
	name := callName(call)
	if !anyWord(name, people) || !anyWord(name, fetches) {
		return false
	}
	for _, a := range call.Args {
		if c.carrier(a.Type()) != 0 {
			return false
		}
		if t := c.taint(a); !isContext(a.Type()) && t.caller && !t.request && !t.credential {
			return true
		}
	}
	return false
}

// mayStop reports whether a call that can't be followed gets the request, so that it may answer it and stop the chain.
func (c *checker) mayStop(call *ssa.CallCommon) bool {
	if c.familiar(call) || c.continues(call) {
		return false
	}
	for _, a := range call.Args {
		if c.carrier(a.Type()) == lib.ServesGin {
			return true
		}
	}
	return false
}

// familiar reports whether a call is of the standard library or of a library of the table, or of a function of this
// package or one with facts, also through an interface.
func (c *checker) familiar(call *ssa.CallCommon) bool {
	if _, ok := call.Value.(*ssa.Builtin); ok {
		return true
	}
	fn := flow.Callee(call)
	if fn == nil {
		return c.body(call) != nil || c.adapted(call) != nil
	}
	if fn.Pkg() == nil || uses.Standard(fn.Pkg().Path()) || c.knownFunc(fn) {
		return true
	}
	return c.body(call) != nil || c.of(call) != nil || call.IsInvoke() && c.implementation(fn) != nil
}

func isWriter(t types.Type) bool {
	pkg, name := typeName(t)
	return pkg == "net/http" && name == "ResponseWriter"
}

// callName returns the name of what a call calls, "" for a function value.
func callName(call *ssa.CallCommon) string {
	if fn := flow.Callee(call); fn != nil {
		return fn.Name()
	}
	return ""
}

// onlyReturned reports whether the result of a call goes nowhere but to the caller.
func onlyReturned(call *ssa.Call) bool {
	for _, ref := range *call.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Return:
		case *ssa.MakeInterface:
			for _, use := range *ref.Referrers() {
				if _, ok := use.(*ssa.Return); !ok {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}

// makesError reports whether a call only builds an error: it gets nothing of the request and returns nothing else.
func (c *checker) makesError(call *ssa.Call) bool {
	common := call.Common()
	fn := flow.Callee(common)
	if fn == nil || common.IsInvoke() || c.body(common) != nil || !errorLike(call.Type()) || c.knownFunc(fn) {
		return false
	}
	for _, a := range common.Args {
		if c.carrier(a.Type()) != 0 || isContext(a.Type()) {
			return false
		}
	}
	return !gotype.IsError(call.Type()) || onlyReturned(call) && anyWord(fn.Name(), erring)
}

// mayAsk reports whether a call that can't be followed may look at the claims by itself: the method of a service that is
// given the context or the request. Stores are given it too, for their deadline, and ask nobody.
func (c *checker) mayAsk(call *ssa.CallCommon) bool {
	if !call.IsInvoke() || c.familiar(call) || !c.ofProgram(call.Method.Pkg()) {
		return false
	}
	if _, name := typeName(call.Value.Type()); anyWord(name, stores) {
		return false
	}
	for _, a := range call.Args {
		if isContext(a.Type()) || c.carrier(a.Type()) != 0 {
			return true
		}
	}
	return false
}

var stores = wordSet(`
	store stores storage repo repos repository repositories db database dao querier queries cache client bucket queue publisher
	producer index mailer sender notifier logger metrics tracer transaction tx`)

// ofProgram reports whether a package is of the module at hand, as far as that can be told.
func (c *checker) ofProgram(pkg *types.Package) bool {
	if pkg == nil || pkg == c.pass.Pkg || c.pass.Module == nil || c.pass.Module.Path == "" {
		return pkg != nil
	}
	rest, ok := strings.CutPrefix(pkg.Path(), c.pass.Module.Path)
	return ok && (rest == "" || rest[0] == '/')
}
