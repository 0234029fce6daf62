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

// tableSays returns what is known if a result of a call of a known library is o, and whether the table has an answer.
func (c *checker) tableSays(call *ssa.Call, i int, o outcome) (set, bool) {
	common := call.Common()
	rows := c.rows(common)
	if len(rows) == 0 {
		return set{}, false
	}
	good := succeeds(common, i, o)
	for _, row := range rows {
		switch row.Role {
		case lib.VerifiesToken, lib.DecodesToken:
			if !c.verifies(common) {
				return set{}, true
			}
			return given(good && (row.Of != lib.ClaimsRegardless || lastResult(common, i)), Authn|Verified), true
		case lib.VerifiedIdentity:
			return given(good, Authn), true
		case lib.ChecksRole:
			return given(good, Role), true
		case lib.AsksReverification:
			return given(o == isFalse, Reverified), true
		case lib.VerifiesWebhook:
			return given(good && lastResult(common, i), Webhook), true
		case lib.VerifiesKey:
			return given(good && lastResult(common, i), Authn|Key|Verified), true
		case lib.ComparesSecret:
			if c.compares(common) {
				return given(good, Key|Webhook), true
			}
		case lib.MakesError:
			if o == isZero {
				return never, true
			}
		case lib.ReadsPlace:
			return c.storedIn(call, i, o), true
		case lib.Tests:
			return c.looks(common, o), true
		}
	}
	return set{}, false
}

// storedIn returns what is known if a result of a call that reads a place is o. Where something stands in for what nobody
// has stored, there is no error either, and only another value shows that somebody has.
func (c *checker) storedIn(call *ssa.Call, i int, o outcome) set {
	_, or := c.row(call.Common(), lib.StandsIn)
	switch {
	case or && (i != 0 || o == isZero || o == isFalse || c.standsIn(call.Common())):
	case succeeds(call.Common(), i, o) || o == notZero || o == isTrue:
		return c.present(call)
	}
	return set{}
}

// standsIn reports whether a call that reads a place may return something though nobody has stored it.
func (c *checker) standsIn(call *ssa.CallCommon) bool {
	row, ok := c.row(call, lib.StandsIn)
	if !ok {
		return false
	}
	k, ok := strip2(flow.Arg(call, row.Arg)).(*ssa.Const)
	return !ok || !constIs(k, isZero)
}

func given(ok bool, s State) set {
	if ok {
		return set{state: s}.marked()
	}
	return set{}
}

// succeeds reports whether result i being o says that a call has succeeded.
func succeeds(call *ssa.CallCommon, i int, o outcome) bool {
	rs := call.Signature().Results()
	if i >= rs.Len() {
		return false
	}
	switch t := rs.At(i).Type(); {
	case gotype.IsError(t):
		return o == isZero
	case gotype.IsBool(t):
		return o == isTrue
	}
	return o == notZero
}

func lastResult(call *ssa.CallCommon, i int) bool { return i == call.Signature().Results().Len()-1 }

// verifies reports whether a call that decodes or verifies a token verifies it.
func (c *checker) verifies(call *ssa.CallCommon) bool {
	act, _ := c.index.Act(call)
	return act == uses.Verifies
}

// compares reports whether a comparison of secrets is one: against something that is not a constant, and of which not
// all comes from the client.
func (c *checker) compares(call *ssa.CallCommon) bool {
	for _, a := range call.Args {
		if t := c.origin(a); t.Kind != FromRequest {
			return true
		}
	}
	return false
}

// looks returns what is known if a function that only looks at its arguments says o. What an id looks like says nothing.
func (c *checker) looks(call *ssa.CallCommon, o outcome) set {
	obj := flow.Callee(call)
	if o != isTrue || obj == nil {
		return set{}
	}
	s := set{}
	switch obj.Name() {
	case "EqualFold":
		if len(call.Args) == 2 {
			return c.equal(call.Args[0], call.Args[1])
		}
	case "Contains", "HasPrefix", "HasSuffix":
		for _, a := range call.Args {
			if t := c.origin(a); t.Kind != FromParam && (t.Kind != FromCaller || !isID(t)) {
				s = s.or(c.answersBy(a))
			}
		}
	}
	return s
}

// isID reports whether something of the caller's only says who it is.
func isID(t Target) bool {
	switch claimOf(t) {
	case userClaim:
		return !anyWord(t.Claim, mailWords)
	case tokenClaim:
		return true
	}
	return false
}

var mailWords = wordSet("email mail domain")

// aborts reports whether a call keeps the framework from calling the handlers that follow.
func (c *checker) aborts(call *ssa.CallCommon) bool {
	row, ok := c.row(call, lib.StopsChain)
	return ok && row.Of == 0
}

// panicsWithout returns what is known after a call that panics if a place is empty.
func (c *checker) panicsWithout(call *ssa.Call) set {
	obj := flow.Callee(call.Common())
	if obj == nil || len(obj.Name()) < 4 || obj.Name()[:4] != "Must" {
		return set{}
	}
	for _, row := range c.rows(call.Common()) {
		if row.Role == lib.ReadsPlace || row.Role == lib.VerifiedIdentity {
			return c.present(call)
		}
	}
	return set{}
}

// dereferenced returns what is known once a pointer was followed: a nil one panics.
func (c *checker) dereferenced(v ssa.Value) set {
	switch v.(type) {
	case *ssa.Alloc, *ssa.FieldAddr, *ssa.IndexAddr, *ssa.FreeVar, *ssa.Global:
		return set{}
	}
	return c.present(v)
}

// present returns what is known if a value is there: not nil, not empty.
func (c *checker) present(v ssa.Value) set {
	switch t := c.origin(v); {
	case t.weak:
	case t.Key != nil:
		return c.need(*t.Key)
	case t.Kind == FromCaller:
		return set{state: Authn}
	}
	return set{}
}

// answers returns what is known if a value that the program has looked up is o.
func (c *checker) answers(v ssa.Value, o outcome) set {
	switch {
	case o == notZero && !gotype.IsBool(v.Type()):
		s := c.present(v)
		if t := c.taint(v); t.caller && t.request && !gotype.IsString(v.Type()) {
			s = s.or(set{state: Owner | Org, needs: t.needs}) // looked up for this caller
		}
		return s
	case o == isTrue && gotype.IsBool(v.Type()) && says(v, signedIn):
		return c.present(v)
	case o == isTrue && gotype.IsBool(v.Type()) && !says(v, presence):
		return c.answersBy(v)
	}
	return set{}
}

// answersBy returns what is known if the answer was yes to a question about v.
func (c *checker) answersBy(v ssa.Value) set {
	t := c.taint(v)
	s := set{needs: t.needs}
	if t.caller {
		s.state |= Role | c.global(v)
	}
	for i := range 32 {
		if t.params&(1<<i) != 0 {
			s = s.or(c.need(compared(i)))
		}
	}
	return s
}

// global returns Global unless something is clearly about the organization that the session is active in.
func (c *checker) global(v ssa.Value) State {
	if t := c.origin(v); t.Kind == FromCaller && (strings.HasPrefix(t.Claim, "ActiveOrganization") || anyWord(t.Claim, orgWords)) {
		return 0
	}
	return Global
}

// presence are words in the names of what says that something is there rather than what the caller may do, signedIn those
// of what says that somebody is signed in.
var (
	presence = wordSet("ok found exists exist valid verified active complete completed onboarded new enabled has")
	signedIn = wordSet("authenticated authed signed logged signedin loggedin authorized")
)

// says reports whether a value is a field with one of the words in its name.
func says(v ssa.Value, words map[string]bool) bool {
	var f *types.Var
	switch v := v.(type) {
	case *ssa.UnOp:
		if fa, ok := v.X.(*ssa.FieldAddr); ok {
			f = field(fa.X, fa.Field)
		}
	case *ssa.Field:
		f = field(v.X, v.Field)
	}
	return f != nil && anyWord(f.Name(), words)
}
