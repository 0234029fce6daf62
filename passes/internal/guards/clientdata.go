package guards

import (
	"fmt"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// clientIdentity looks for users that are whoever the client says: a header, cookie or parameter that is stored or
// returned as the caller's identity.
func (c *checker) clientIdentity(f *flowOf) {
	f.visit(func(instr ssa.Instruction, e elem) {
		call, ok := instr.(*ssa.Call)
		if !ok || len(call.Common().Args) == 0 {
			return
		}
		for _, row := range c.rows(call.Common()) {
			stores := row.Role == lib.WritesPlace || row.Role == lib.ReadsPlace && c.writesToo(call.Common(), row)
			if !stores {
				continue
			}
			id, ok := c.placeOf(call.Common(), row)
			switch {
			case ok && id.Kind == Claims:
				c.forgedClaims(f, call, e)
			case ok && (anyWord(lastName(id), identityNames) || c.namesCaller(call)):
				c.storedIdentity(f, call, e)
			}
		}
	})
	c.headerUsers(f)
	c.demandedUsers(f)
	if !anyWord(nameOfFunc(f.fn), getters) || !anyWord(nameOfFunc(f.fn), userNames) {
		return
	}
	f.returns(func(ret *ssa.Return, e elem) {
		for _, v := range ret.Results {
			if gotype.IsString(v.Type()) {
				c.claimed(f, v, "is returned as the caller", e)
			}
		}
	})
}

// namesCaller reports whether what a call stores is a header or cookie that says who the user is: then it is stored as
// the caller, whatever the key is called.
func (c *checker) namesCaller(call *ssa.Call) bool {
	t := c.origin(call.Common().Args[len(call.Common().Args)-1])
	return t.Kind == FromRequest && (t.Part == HeaderPart || t.Part == Cookie) && namesUser(t)
}

// headerUsers looks for headers and cookies that name the user and are taken at their word: the program looks something
// up for whoever they name.
func (c *checker) headerUsers(f *flowOf) {
	f.visit(func(instr ssa.Instruction, e elem) {
		call, ok := instr.(ssa.CallInstruction)
		if !ok || e.here.state&(Key|Webhook) != 0 {
			return
		}
		row, privileged := c.row(call.Common(), lib.Privileged)
		if !privileged && (!c.application(call.Common()) || anyWord(callName(call.Common()), limits)) {
			return
		}
		for _, a := range call.Common().Args {
			if privileged && a != flow.Arg(call.Common(), row.Arg) || !gotype.IsString(a.Type()) {
				continue
			}
			t := c.origin(a)
			if t.Kind != FromRequest || t.Text == unverified || t.Part != HeaderPart && t.Part != Cookie || t.Key != nil && c.vouched(*t.Key) {
				continue
			}
			if !namesUser(t) && (!privileged || row.Of != lib.ReadsSensitive || e.here.state != 0 || !isKey(t)) {
				continue
			}
			if at := c.shown(c.source(a)); at != nil {
				c.problem(f, at, Problem{
					Category: "client-identity",
					Message:  types.ExprString(at) + " names the user, but the client can send anything; take the user from verified claims",
					Written:  t.Key,
				})
			}
		}
	})
}

// limits are words in the names of functions that count requests.
var limits = wordSet("allow limit limiter rate throttle bucket tag label attribute track trace")

// isKey reports whether a header or cookie is meant to hold an API key. One that is looked up as the id of a user is no
// secret.
func isKey(t Target) bool { return t.Key != nil && anyWord(t.Key.Key, apiKeyWords) }

var apiKeyWords = wordSet("apikey key")

// namesUser reports whether a header or cookie says who the user is.
func namesUser(t Target) bool {
	name := t.Text
	if t.Key != nil {
		name = t.Key.Key
	}
	return anyWord(name, userNames) && !anyWord(name, notUsers)
}

var notUsers = wordSet("agent token key secret session auth authorization name")

// identityNames are words in the names of keys under which the caller is kept, userNames those that say who it is.
var (
	identityNames = wordSet("user uid userid sub subject account principal identity caller actor claims auth session clerk org tenant")
	userNames     = wordSet("user uid userid subject account principal identity caller actor")
	getters       = wordSet("current caller authenticate authenticated auth me viewer session get from extract user require")
)

// lastName returns the name in a key, without the package of its type.
func lastName(id Identity) string {
	for i := len(id.Key) - 1; i >= 0; i-- {
		if id.Key[i] == '/' {
			return id.Key[i+1:]
		}
	}
	return id.Key
}

func nameOfFunc(fn *ssa.Function) string {
	if fn.Object() != nil {
		return fn.Object().Name()
	}
	return ""
}

// forgedClaims reports claims that are made of what the client has sent.
func (c *checker) forgedClaims(f *flowOf, call *ssa.Call, e elem) {
	args := call.Common().Args
	t := c.taint(args[len(args)-1])
	if !t.request || t.caller || vouchedFor(e) {
		return
	}
	if from := c.origin(args[len(args)-1]); from.Text == unverified {
		return
	}
	if at := c.expr(call); at != nil {
		c.problem(f, at, Problem{
			Category: "client-identity",
			Message:  "the claims are made of what the client has sent; keep only claims that jwt.Verify has returned",
		})
	}
}

// vouchedFor reports whether something was checked that may bear out what the client says.
func vouchedFor(e elem) bool {
	return e.here.state&(Authn|Key|Webhook|Unsure|someone) != 0 || e.here.needs&leftNeeds != 0
}

// storedIdentity reports an identity that is stored on the client's word.
func (c *checker) storedIdentity(f *flowOf, call *ssa.Call, e elem) {
	args := call.Common().Args
	v := args[len(args)-1]
	if elems, ok := flow.Variadic(v); ok && len(elems) == 1 {
		v = elems[0]
	}
	c.claimed(f, v, "becomes the caller's identity", e)
}

// claimed reports a value that the client has chosen and nobody has verified, where it counts as the caller.
func (c *checker) claimed(f *flowOf, v ssa.Value, how string, e elem) {
	t := c.origin(v)
	if t.Kind != FromRequest || t.Text == unverified || vouchedFor(e) {
		return
	}
	switch t.Part {
	case HeaderPart:
		if t.Key == nil || !anyWord(t.Key.Key, identityWords) && !anyWord(t.Key.Key, secretWords) || c.vouched(*t.Key) {
			return
		}
		if t.Key.Key == "authorization" {
			return // a token: what it says is another question
		}
	case Cookie, Query:
	default:
		return // the object that the request is about
	}
	at := c.shown(c.source(v))
	if at == nil {
		return
	}
	c.problem(f, at, Problem{
		Category: "client-identity",
		Message:  fmt.Sprintf("%s %s, but the client can send anything; take it from verified claims", types.ExprString(at), how),
		Written:  t.Key,
	})
}

// unverified is the Text of claims that were only decoded.
const unverified = "an unverified token"

// source returns the call or field by which a value was taken from the request.
func (c *checker) source(v ssa.Value) ssa.Value {
	for range 8 {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		case *ssa.Extract:
			v = x.Tuple
		case *ssa.Phi:
			next := v
			for _, e := range x.Edges {
				if c.origin(e).Kind == FromRequest {
					next = e
					break
				}
			}
			if next == v {
				return v
			}
			v = next
		case *ssa.UnOp:
			stores := c.stored(x.X, x)
			if len(stores) != 1 || stores[0].instr == nil {
				return v
			}
			v = stores[0].val
		default:
			return v
		}
	}
	return v
}

// vouched reports whether the program itself writes a header of requests, here or in a package that this one knows:
// where it does, it has verified what it writes.
func (c *checker) vouched(id Identity) bool {
	writes := func(s *Summary) bool {
		return s != nil && slices.ContainsFunc(s.Writes, func(w Write) bool { return w.Key == id })
	}
	for _, fn := range c.funcs {
		if writes(c.summary(fn)) {
			return true
		}
	}
	for _, funcs := range c.facts {
		for _, s := range funcs {
			if writes(s) {
				return true
			}
		}
	}
	return false
}
