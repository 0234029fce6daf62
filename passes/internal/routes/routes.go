// Package routes understands how a program wires routers, middleware and handlers: which requests reach which handler
// and what they pass before.
//
// Wiring code is compiled, function by function, to a small form that keeps only what touches routers, middleware and
// handlers, and is then run on abstract values from the functions where nothing in the package calls it. The compiled
// form travels to importers as a fact, so that a function of another package that registers routes, builds a router
// or makes a middleware is followed exactly like one of the package itself, with the arguments it gets.
//
// Handlers are run too, to see what they hand their request on to: middleware to the next handler, and an adapter to one
// of a kind of the program's own, which then is the end of the route. A step has the calls by which it leads on.
//
// A function that serves may do what the variables around it say. What they are known to hold is noted with the step, as
// settings of package mode. Fields and variables that are set by code which is not run here, flags and what is read from a
// file, are not steady: nothing is known of them.
//
// What can't be followed and could add a middleware makes routes unknown, with the reason.
package routes

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// A Result is what is known of the routes of a package.
type Result struct {
	// Routes are those that the package registers, itself or by calls of functions of other packages, ordered by
	// position.
	Routes []Route
}

// A Route is one registration in one context: a function that registers on routers it is given makes one for each
// chain that it is called with.
type Route struct {
	// Method is empty for any method; Pattern is what a client would ask for, joined over groups and mounts. A part of
	// it that is not constant is "…".
	Method, Pattern string
	// Chain is what a request passes before the handler, outermost first.
	Chain   []Step
	Handler Step
	// Pos is in this package: the registration, or the call of another package's function that leads to it.
	// End is the end of the name of what is called there.
	Pos, End token.Pos
	// Place is where the registration itself stands, "users/routes.go:20", if that is another package.
	Place string
	// Unknown says why the chain or the handler can't be known; empty if they are.
	Unknown string
	// Router identifies the root of the tree of routers that the route belongs to.
	Router int
	// Kind is the kind of that router, and Lent is set if the function that registers the route got it from its caller.
	Kind lib.Kind
	Lent bool
	// Public is the reason of a //clerkvet:public comment on the registration.
	Public string
	// Conditional is set if the route is registered only under a condition.
	Conditional bool
	// HandedOut is set if the tree is not known to be complete in this package: it is returned by a function that
	// others can call, or is in a variable or field that they can change or wrap. Such a tree can be judged here only
	// by comparing its own routes; if none of them is authenticated, somebody else may do it for all.
	HandedOut bool
	// Trees are the parts, outermost first, that other packages built and handed out to this one. The route was
	// HandedOut there. If one of them has Seen it, and authenticates some of its own routes, it was judged there.
	Trees []Tree
}

// A Tree is a router, with all that hangs below it, that another package built.
type Tree struct {
	// ID identifies the router in this Result.
	ID int
	// Outer is how many steps of the route's chain are not the tree's own but were put around it by its users.
	Outer int
	// Seen is set if the package could follow the route to its handler: no part of it came from its users.
	Seen bool

	home string
}

// A Step is one function that a request passes, or its handler.
type Step struct {
	// Fn is a declared function or method, or the declaration that encloses the literal. It is nil for a literal in a
	// package variable, and for functions that the type checker of this package has not seen: those that only a
	// dependency mentions, in its bodies. Key names them all the same.
	Fn *types.Func
	// Lit is 0 for Fn itself; n for the n-th function literal in it, counted from 1 in the order of ast.Preorder.
	Lit int
	// Node is the literal, if it stands in this package.
	Node *ast.FuncLit
	// Key is uses.Key of Fn, or what it would be: "example.com/app/users.Handler.Delete". For a literal in a package
	// variable it names the variable.
	Key string

	// Listed is set if a symbol of a library of the table is the step, or its call made it. Key names the symbol, Rows are
	// what the table says of it, and Known is its object, nil if the type checker has not seen it.
	Listed bool
	Known  types.Object
	Rows   []lib.Row
	// Call is that call, if it stands in this package, and Caller the package in which it stands.
	Call   *ast.CallExpr
	Caller string

	// Bound is set for a method that is called with a receiver that the step before does not pass.
	Bound bool
	// Dynamic is set for a method of an interface, of which it is not known here what implements it.
	Dynamic bool
	// Via are the calls of a function value, as guards names them, by which it leads on to the next step. It is empty if
	// there are others or it leads on in another way.
	Via []string
	// Adapts is set if that function value is a handler of the program's own, which the step adapts to a framework.
	Adapts bool

	// Name is for people: "middleware.RequireAuth", "(*users.Handler).Delete".
	Name string
	// Unknown is set if something stands here that can't be followed.
	Unknown bool
	// Foreign is set if it belongs to a module that is neither in the table nor the program's: it may be a guard.
	Foreign bool
	// Neutral is set if it is known not to guard: logging, compression, CORS.
	Neutral bool
	// Settings are what is known of the variables from outside by which the function may differ from others that were
	// made as it was.
	Settings []mode.Known
	// Below is the prefix that was taken off the paths which the step sees.
	Below string
	// Inside is set if the step before it calls it, in a framework where the chain goes on when it returns: gin and
	// fiber. Whether its refusal stops the request is for that step to say.
	Inside bool
	// Conditional is set if the step is in effect only under a condition: it never protects, but it may.
	Conditional bool
	// Branch is set if a Conditional step is on some ways through a function before it in the chain and not on others:
	// what holds on all ways is for that function to say.
	Branch bool
}
