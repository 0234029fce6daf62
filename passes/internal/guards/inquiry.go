package guards

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// An inquiry is what a value comes to if something was asked about the request.
type inquiry struct {
	set
	// credential is whether what was asked got something that clients use to show who they are.
	credential bool
}

func (a inquiry) or(b inquiry) inquiry {
	return inquiry{a.set.or(b.set), a.credential || b.credential}
}

// asks finds out whether a value is the answer of something that was asked about the request, and can't be followed: a
// database, another service, a table that the server keeps, the connection.
func (c *checker) asks(v ssa.Value) inquiry {
	switch v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin, *ssa.Parameter, *ssa.FreeVar, *ssa.MakeClosure:
		return inquiry{}
	}
	if a, ok := c.inquiries[v]; ok {
		return a
	}
	c.inquiries[v] = inquiry{} // it may depend on itself
	a := c.findInquiry(v)
	c.inquiries[v] = a
	return a
}

func (c *checker) findInquiry(v ssa.Value) inquiry {
	switch v := v.(type) {
	case *ssa.Phi:
		return c.anyAsks(v.Edges)
	case *ssa.Alloc:
		return c.variableAsks(v)
	case *ssa.FieldAddr:
		if f := field(v.X, v.Field); f != nil {
			if _, ok := c.fieldRow(f, lib.ReadsConnection); ok {
				return inquiry{set: set{state: Maybe}, credential: true}
			}
		}
		return c.asks(v.X)
	case *ssa.Lookup:
		if a := c.asks(v.X); a.set != (set{}) {
			return a
		}
		return c.lookedUp(v.Index)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return c.callAsks(call, v.Index)
		}
		return c.asks(v.Tuple)
	case *ssa.Call:
		return c.callAsks(v, 0)
	case ssa.Instruction:
		var a inquiry
		for _, op := range v.Operands(nil) {
			if op != nil && *op != nil {
				a = a.or(c.asks(*op))
			}
		}
		return a
	}
	return inquiry{}
}

func (c *checker) anyAsks(vs []ssa.Value) inquiry {
	var a inquiry
	for _, v := range vs {
		a = a.or(c.asks(v))
	}
	return a
}

// variableAsks is about what is stored in a variable, or written there by a call that gets its address.
func (c *checker) variableAsks(alloc *ssa.Alloc) inquiry {
	var a inquiry
	c.eachStore(alloc, func(s *ssa.Store, _ *ssa.MakeClosure) { a = a.or(c.asks(s.Val)) })
	for _, use := range addressUses(alloc) {
		if call, ok := use.call.(*ssa.Call); ok {
			a = a.or(c.callAsks(call, -1))
		}
	}
	return a
}

// callAsks is about result i of a call, or about what the call writes through a pointer.
func (c *checker) callAsks(call *ssa.Call, i int) inquiry {
	common := call.Common()
	fn := flow.Callee(common)
	_, builtin := common.Value.(*ssa.Builtin)
	switch s := c.of(common); {
	case c.findsCaller(common):
		return inquiry{}
	case fn != nil && askable[packageOf(fn)] != nil:
		switch {
		case !askable[packageOf(fn)][nameOf(fn)]:
		case packageOf(fn) == "net/http":
			return inquiry{set: set{state: Maybe}} // what is sent along is seldom seen: headers, a form
		default:
			return c.about(common)
		}
		return c.anyAsks(flow.Operands(common))
	case builtin || fn != nil && (c.knownFunc(fn) || uses.Standard(packageOf(fn)) || transparent[packageOf(fn)]):
		if _, ok := c.row(common, lib.ReadsConnection); ok {
			return inquiry{set: set{state: Maybe}, credential: true}
		}
		return c.anyAsks(flow.Operands(common))
	case s != nil:
		// What is found comes beside an error or an ok that says so.
		if i >= 0 && slices.ContainsFunc(s.Results, func(p Proof) bool { return p.Asks }) {
			return c.about(common)
		}
		return c.anyAsks(common.Args)
	case fn == nil:
		return c.about(common)
	}
	rs := common.Signature().Results()
	if m, ok := c.interfaceOf(common); ok && i >= 0 && i < rs.Len() {
		a := c.about(common)
		if a.set != (set{}) {
			a.set = c.answerOf(m, i, success(rs.At(i).Type()))
		}
		return a
	}
	return c.about(common)
}

// success is what a result of type t is if a call was successful.
func success(t types.Type) outcome {
	switch {
	case gotype.IsBool(t):
		return isTrue
	case gotype.IsError(t):
		return isZero
	}
	return notZero
}

// askable are the functions of the standard library by which a program asks something.
var askable = map[string]map[string]bool{
	"database/sql": wordSet(`
		(*DB).Query (*DB).QueryContext (*DB).QueryRow (*DB).QueryRowContext (*DB).Exec (*DB).ExecContext
		(*Tx).Query (*Tx).QueryContext (*Tx).QueryRow (*Tx).QueryRowContext (*Tx).Exec (*Tx).ExecContext
		(*Conn).QueryContext (*Conn).QueryRowContext (*Conn).ExecContext
		(*Stmt).Query (*Stmt).QueryContext (*Stmt).QueryRow (*Stmt).QueryRowContext (*Stmt).Exec (*Stmt).ExecContext`),
	"net/http":    wordSet("(*Client).Do (*Client).Get (*Client).Head (*Client).Post (*Client).PostForm Get Head Post PostForm"),
	"net/rpc":     wordSet("(*Client).Call"),
	"slices":      wordSet("Contains ContainsFunc Index IndexFunc BinarySearch BinarySearchFunc"),
	"sync":        wordSet("(*Map).Load (*Map).LoadAndDelete"),
	"crypto/x509": wordSet("(*Certificate).Verify (*Certificate).CheckSignature"),
}

func packageOf(fn *types.Func) string {
	if fn.Pkg() == nil {
		return ""
	}
	return fn.Pkg().Path()
}

// about is the inquiry of a call that gets the request, its context, or something of what the client has sent. One that
// is only about the caller asks nothing new: who that is was found out before.
func (c *checker) about(call *ssa.CallCommon) inquiry {
	if t := c.argTaint(call); t.caller && !t.request && !t.credential {
		return inquiry{}
	}
	var a inquiry
	for _, arg := range flow.Operands(call) {
		switch {
		case c.carrier(arg.Type()) != 0 || isContext(arg.Type()):
			a.set = set{state: Maybe}
		default:
			if lit := c.made[closure(arg)]; lit != nil {
				for _, b := range lit.Bindings {
					a = a.or(c.lookedUp(b))
				}
				continue
			}
			a = a.or(c.lookedUp(arg)).or(c.asks(arg))
		}
	}
	return a
}

// lookedUp is the inquiry of a lookup with a key, if the key is of the request. What browsers and proxies say of
// themselves tells nobody apart.
func (c *checker) lookedUp(key ssa.Value) inquiry {
	if elems, ok := flow.Variadic(key); ok && len(elems) > 0 {
		var a inquiry
		for _, e := range elems {
			a = a.or(c.lookedUp(flow.Strip(e)))
		}
		return a
	}
	t := c.taint(key)
	if !t.request && t.params == 0 {
		return inquiry{}
	}
	from := c.origin(key)
	name := from.Text
	if from.Key != nil {
		name = from.Key.Key
	}
	if anyWord(name, descriptive) {
		return inquiry{}
	}
	secret := t.credential || anyWord(name, secretWords) || anyWord(name, oneTime)
	return inquiry{set: set{state: Maybe}, credential: secret}
}

var (
	// descriptive are words in the names of headers that say what kind of request this is.
	descriptive = wordSet("origin referer referrer agent content accept host requested csrf xsrf encoding language")
	// oneTime are words in the names of parameters that are good for one time, or known to one person.
	oneTime = wordSet("code otp pin ticket nonce totp passcode hash challenge state session sid")
)
