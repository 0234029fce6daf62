package trace

import (
	"go/ast"
	"go/types"
)

// The methods here are the questions that passes ask. Drivers run passes concurrently, and a graph keeps what it has
// found out: one question is answered at a time.

// Origins returns where the value of e can come from. The result is never empty: what can't be followed is Unknown.
func (g *Graph) Origins(e ast.Expr) []Origin {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.origins(e)
}

// Attribute evaluates a field of a Struct origin: what its literal says, or the zero value, and what is assigned
// through the variables that held it.
func (g *Graph) Attribute(s Origin, v *types.Var) []Origin {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.attribute(s, v)
}

// Results evaluates what fn returns as result index, in terms of its own parameters.
func (g *Graph) Results(fn *Func, index int) []Origin {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.results(fn, index)
}

// HeaderName returns, in lower case, the header, claim or parameter that a sink with a name sets, "" if it is not constant.
func (g *Graph) HeaderName(s *Sink) string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.headerName(s)
}
