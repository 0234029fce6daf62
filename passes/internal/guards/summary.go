package guards

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A Summary is what a function does for the requests that pass through it.
type Summary struct {
	// Next is how the function goes on to the next handler, nil if it never does.
	Next *Cont
	// Calls are the calls of function values, any of which may be a handler.
	Calls []Call
	// Modes are what it does depending on how it was made, nil if that makes no difference. Next, Calls and Writes are then
	// what it may do in any mode.
	Modes *Modes
	// Exit holds wherever the function returns, and Live wherever it returns without having told the framework to stop.
	Exit Held
	Live Held
	// Seen is what is checked anywhere in the function or in what it calls, whatever comes of it.
	Seen State
	// Mended is what would hold besides if the function's own Problems were mended.
	Mended State
	// Results has a Proof for each result.
	Results []Proof
	// Works is the protected work that it reaches, itself or through what it calls.
	Works []Work
	// Computes is whether it is given a request and surely changes nothing: it only answers.
	Computes bool
	// Cookie is whether it, or what it calls, looks for a session or a token in a cookie of the request.
	Cookie bool
	// Writes are the places in which it leaves an identity.
	Writes []Write
	// Reads are the identities that it takes from where others must have left them.
	Reads []Read
	// Invokes are the calls that only those can follow who wire the program.
	Invokes []Invoke
	// Roles are the parameters that name roles.
	Roles []RoleParam
	// Fills are the parameters that it fills with what the request says.
	Fills []int
	// Gives is what holds behind the middleware that it returns, or behind the handler that it wraps. It is nil if it does
	// neither, or what it returns can't be followed.
	Gives *Held
	// GivesIn is Gives depending on how the function is called, nil if that makes no difference.
	GivesIn *Given

	fn *ssa.Function
}

// A Cont is what holds wherever a function calls the next handler, or lets the framework do so.
type Cont struct {
	Held
	// Pos is the first of these places, or of the function if it goes on by returning; NoPos in other packages.
	Pos token.Pos
	// Explicit is whether it calls the next handler itself, and Called what holds where it does.
	Explicit bool
	Called   Held
	// Args are the arguments with which it calls the next handler: what handlers of a kind of their own get.
	Args []Arg
	// Exempt are the requests of which Held does not speak, because the function tells them apart by path or method, and
	// Exempted what holds for them.
	Exempt   []Exempt
	Exempted Held
}

// An Arg is what a handler gets for a parameter.
type Arg struct {
	From Target
	// OfCaller is whether it depends on who the caller is.
	OfCaller bool
	// Opaque is whether a function that can't be followed has made it of the request.
	Opaque bool
}

// An Exempt is a kind of requests that a function tells apart: by the method, or by the path, which is, begins with,
// ends in or contains a text.
type Exempt struct {
	By   Test
	Text string
}

// A Test is how an Exempt is found.
type Test uint8

const (
	// ByMethod compares the method.
	ByMethod Test = iota + 1
	// ByPath compares the whole path.
	ByPath
	// ByPrefix compares the beginning of the path.
	ByPrefix
	// BySuffix compares the end of the path.
	BySuffix
	// ByPart looks for a part of the path.
	ByPart
	// ByList is a list that is only known by its name, or a function.
	ByList
	// ByConfig is no property of the request: the function behaves in another way if it is so configured.
	ByConfig
)

// A Proof is what the caller of a function knows if a result is true, false, nil or zero, or neither.
type Proof struct {
	True, False, Nil, NonNil Held
	// From is where the result comes from, in terms of the function's parameters.
	From Target
	// Fields are what the fields of a struct prove, or of what a pointer to one points to.
	Fields []FieldProof
	// OfCaller is whether it depends on who the caller is, and OfRoute whether it depends on the request's path or method.
	OfCaller, OfRoute bool
	// Asks is whether it depends on the answer of something that was asked about an argument and can't be followed.
	Asks bool
}

// A Work is a call that must not be reachable for everyone.
type Work struct {
	// Sym is what it calls, as people write it: "user.Delete".
	Sym string
	// Class is lib.Mutates, lib.MintsCredential, lib.ConfiguresInstance or lib.ReadsSensitive.
	Class lib.Kind
	// Open is whether many programs offer it to everyone on purpose, as they do to sign up.
	Open bool
	// At is where the call stands, "members.go:88", and Pos the place in this package that leads to it.
	At  string
	Pos token.Pos
	// Target is where the id comes from that it works on.
	Target Target
	// Member is where comes from whom in the organization it is about that is the target, or what they become there.
	Member Target
	// Leaves tells that the member loses something by it.
	Leaves bool
	// Held is what was checked before it in this function and those it calls, on every path.
	Held

	// via is the function that is called to do it, nil if it is this one, or several do it.
	via *ssa.Function
}

// settle makes the caller the target of what he gives up himself: anybody may give up what he has.
func (w *Work) settle() {
	if w.Leaves && w.Member.Kind == FromCaller {
		w.Target = w.Member
	}
}

// A Write is an identity that a function leaves for others.
type Write struct {
	Key Identity
	// Held is what was checked before it.
	Held
	// From is where the value comes from.
	From Target
	Pos  token.Pos
	At   string
}

// A Read is an identity that a function takes from where others must have left it.
type Read struct {
	Key Identity
	// Held is what was checked before it.
	Held
	// Tested is whether the function finds out if there is one before it uses it, or leaves that to its caller.
	Tested bool
	// Deref is whether it panics if there is none.
	Deref bool
	// Here is whether it is this function that uses it untested, not one that it calls; Call is then where it gets it.
	Here bool
	Call token.Pos
	Pos  token.Pos
	At   string
}

// A Problem is a mistake that shows in one function.
type Problem struct {
	Category string
	Pos, End token.Pos
	Message  string
	Fixes    []analysis.SuggestedFix
	// Node is the function, an *ast.FuncDecl or *ast.FuncLit.
	Node ast.Node
	// Unless is what makes it no mistake if the chain before the function checks it, and Written the header that does so
	// if the chain writes it.
	Unless  State
	Written *Identity
}
