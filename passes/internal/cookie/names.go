package cookie

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// passedThrough returns the parameters that lead from the call at hand to the one that sets the cookie: functions on
// the way may complete it.
func (j *Jar) passedThrough(s *trace.Sink) (vars []*types.Var) {
	for s = s.From; s != nil; s = s.From {
		if id := uses.RootIdent(unaddressed(s.Arg)); id != nil {
			if v, ok := j.info.Uses[id].(*types.Var); ok {
				vars = append(vars, v)
			}
		}
	}
	return vars
}

func unaddressed(e ast.Expr) ast.Expr {
	if p, ok := ast.Unparen(e).(*ast.UnaryExpr); ok {
		return p.X
	}
	return e
}

// givenNames are the names that callers give to cookies of functions which take the name as parameter: by the
// literal that is the cookie, the variable that holds it, or the call that sets it.
type givenNames struct {
	lits  map[*ast.CompositeLit][]trace.Origin
	vars  map[types.Object][]trace.Origin
	calls map[*ast.CallExpr][]trace.Origin
}

func (n givenNames) of(a trace.Arrival) []trace.Origin {
	var out []trace.Origin
	if lit, ok := a.Expr.(*ast.CompositeLit); ok && a.Place == "" {
		out = append(out, n.lits[lit]...)
	}
	for v, names := range n.vars {
		if a.HeldBy(v) {
			out = append(out, names...)
		}
	}
	return out
}

// givenNames collects them. The name of a cookie that the same call deletes, or gives a constant value, is no name of
// a session.
func (j *Jar) givenNames(arrivals []trace.Arrival) givenNames {
	names := givenNames{
		lits:  make(map[*ast.CompositeLit][]trace.Origin),
		vars:  make(map[types.Object][]trace.Origin),
		calls: make(map[*ast.CallExpr][]trace.Origin),
	}
	for _, a := range arrivals {
		if a.Sink.Row.Role != lib.Cookie || a.Sink.Row.Of != lib.CookieName || a.Kind != trace.Constant {
			continue
		}
		root := a.Sink.Root()
		if root == a.Sink || j.calls[a.Sink.Call].deletes() {
			continue
		}
		switch {
		case root.Call != nil:
			names.calls[root.Call] = append(names.calls[root.Call], a.Origin)
		case root.Def != nil && root.Def.Lit != nil:
			names.lits[root.Def.Lit] = append(names.lits[root.Def.Lit], a.Origin)
		case root.Def != nil && root.Def.Base != nil:
			if id := uses.RootIdent(root.Def.Base); id != nil {
				v := j.info.ObjectOf(id)
				names.vars[v] = append(names.vars[v], a.Origin)
			}
		}
	}
	return names
}

// groupCalls groups the attributes that calls with positional arguments set, such as gin's Context.SetCookie.
func groupCalls(arrivals []trace.Arrival) map[*ast.CallExpr]Attributes {
	calls := make(map[*ast.CallExpr]Attributes)
	for _, a := range arrivals {
		if call := a.Sink.Call; call != nil && a.Sink.Row.Role == lib.Cookie {
			if calls[call] == nil {
				calls[call] = make(Attributes)
			}
			calls[call][a.Sink.Row.Of] = append(calls[call][a.Sink.Row.Of], a.Origin)
		}
	}
	return calls
}
