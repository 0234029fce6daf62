package routes

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// The compiled form of wiring code. It is written down as facts, so what is of use only in the package itself is in
// unexported fields.

// A Func is a function, method or function literal.
type Func struct {
	// Key names the declaration that the function is, or is in: import path, receiver type, name.
	Key string
	// Lit is the number of the literal in it, 0 for the declaration itself.
	Lit int
	// Name is the declaration for people: "users.New", "(*users.Handler).Delete".
	Name string
	// Pkg is the import path, File the file in the form "users/routes.go".
	Pkg, File string
	Line      int
	// Params are its parameters, the receiver first.
	Params   []Param
	Recv     bool
	Variadic bool
	// Slots is how many variables it has, parameters first.
	Slots int
	// Named are the slots of its named results.
	Named []int
	// Makes is set if it returns handlers or middleware, Maker if the declaration that it is in does.
	Makes, Maker bool
	// Inline is set for a literal that is given to a method of a router.
	Inline bool
	// Serves is set if it gets a request: it is a handler, or middleware that calls the next one.
	Serves bool
	// Outside are the variables from outside that a function which serves has in its body.
	Outside []Outer
	Body    []Stmt

	pos  token.Pos
	obj  *types.Func
	node *ast.FuncLit
	// option is set for a functional option.
	option bool
}

// A Param is what a parameter, or another value that is not followed, can be by its type.
type Param struct {
	Name string
	// Router is the kind of router, 0 if it is none; Struct the name of the struct type, or pointer to one.
	Router lib.Kind
	Struct string
	// Request is set for what handlers get.
	Request bool
}

// A Stmt is a statement.
type Stmt struct {
	Op   StmtOp
	L, R []Expr
	// Define is set for := and var: the variables are new.
	Define bool
	// Wires is set if a variable on the left, or a result, can hold routers, middleware or handlers.
	Wires bool
	Init  []Stmt
	Body  []Stmt
	Else  []Stmt
	Post  []Stmt
	Cases []Case
}

// A Case is a clause of a switch or select; Default has no conditions.
type Case struct {
	Conds   []Expr
	Default bool
	Body    []Stmt
}

// A StmtOp says what a statement does.
type StmtOp uint8

const (
	doExpr   StmtOp = iota + 1 // R[0]
	doAssign                   // L = R
	doIf                       // Init; if R[0] Body else Else
	doFor                      // Init; for R[0] Body; Post
	doRange                    // for L = range R[0] Body
	doSwitch                   // Init; switch R[0] Cases; R is empty for a switch without a tag
	doReturn                   // R
	doBreak                    // break, continue or goto
	doContinue
	doBlock // Body
	doStop  // a call that does not return
)

// An Expr is an expression. What can't matter to routes is opUnknown.
type Expr struct {
	Op Op
	// Text is a constant, or the name of a global, function, method, field or type.
	Text string
	// N is a slot, a kind of constant, or a set of flags.
	N int
	// Up is how many functions out the variable is.
	Up int
	X  []Expr
	// Names are the fields, or keys, of a literal.
	Names []string
	Lit   *Func
	// Type says what the value can be if it is not followed.
	Type *Param
	// Line is where a call stands, Public the reason of a comment that says that it is meant to be public.
	Line   int
	Public string
	// Site tells the calls of a file apart that a handler may lead on by.
	Site int

	pos  token.Pos
	end  token.Pos
	call *ast.CallExpr
}

// An Op says what an expression is.
type Op uint8

const (
	opUnknown Op = iota
	opNil
	opString  // Text
	opInt     // N
	opBool    // N
	opVar     // N, Up
	opGlobal  // Text
	opFunc    // Text
	opMethod  // X[0].Text, a method of a concrete type by its full name
	opDynamic // X[0].Text, a method of an interface
	opLit     // Lit
	opCall    // X[0](X[1:]...), N are flags
	opField   // X[0].Text
	opIndex   // X[0][X[1]]
	opSlice   // X[0][X[1]:X[2]]
	opStruct  // Text{Names: X}
	opList    // []T{X...}
	opMap     // map[K]V{X[0]: X[1], ...}
	opBinary  // X[0] Text X[1]
	opNot     // !X[0]
	opConvert // Text(X[0])
	opAppend  // append(X...), N are flags
	opLen     // len(X[0])
	opNew     // a new value of type Type
	opCopy    // a copy of the struct X[0]
)

// The flags of calls.
const (
	// spread is set if the last argument is a slice that is passed as a variadic parameter.
	spread = 1 << iota
	// serves is set if the callee gets the request.
	serves
	// extra is set if it gets more than that.
	extra
	// takesRouter is set if a parameter has the type of a router.
	takesRouter
	// wires is set if the signature speaks of routers, middleware or handlers.
	wires
	// makes is set if the result can hold such things, givesHandler if it is a handler.
	makes
	givesHandler
	// own is set for a function value that may be a handler of a kind of the program's own, aside for one that gets the
	// request but is hardly a handler.
	own
	aside
)

// A Global is a package variable.
type Global struct {
	Key  string
	Init Expr
	Pkg  string
	File string
	// Exported is set if other packages can change it.
	Exported bool
	// Slots is how many variables the initialiser has.
	Slots int

	keep bool // for its type
}

// A Type is a struct type that embeds others.
type Type struct {
	Key      string
	Embedded []string
}
