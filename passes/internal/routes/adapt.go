package routes

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Programs have handlers of a kind of their own: func(r *http.Request) (any, error), or func(ctx, in In) (Out, error),
// which gets no request at all. An adapter turns one into a handler of the framework: a handler that calls a function
// value which it was made with. Such a call leads on to a handler as that of a middleware leads to the next one.
//
// Handlers call other function values too: to find the caller, to decode the request, to answer it. These lead on only
// if nothing else does.

// adapts adds to the call of a function value how a handler may lead on by it.
func (s *scope) adapts(x *Expr, e *ast.CallExpr, sig *types.Signature) {
	switch x.X[0].Op {
	case opVar, opField, opIndex:
	default:
		if serveHTTP(&x.X[0]) {
			x.Site = s.c.siteOf(e)
		}
		return
	}
	k := s.c.kinds
	switch {
	case x.N&serves == 0:
		if !s.handles() || predicate(sig) || s.dependency(&x.X[0]) || k.makes(sig) || !k.useCase(sig) || stage.AnyWord(calledAs(e), beside) {
			return
		}
		x.N |= own
	case predicate(sig):
		x.N &^= serves | extra
		return
	case stage.AnyWord(calledAs(e), answers) || takesError(sig):
		x.N |= aside
	case k.next(sig):
	case stage.AnyWord(calledAs(e), beside) || k.onlyAnswers(sig):
		x.N |= aside
	default:
		x.N |= own
	}
	x.Site = s.c.siteOf(e)
}

// siteOf identifies a call in its file, for other packages too.
func (c *compiler) siteOf(e *ast.CallExpr) int {
	p := c.pass.Fset.Position(e.Lparen)
	return p.Line<<columnBits | min(p.Column, 1<<columnBits-1)
}

const columnBits = 12

// handles reports whether the function is a handler, or one that another function makes of a function that it is given.
func (s *scope) handles() bool {
	return s.fn.Serves || s.outer != nil && (s.outer.decorates || s.outer.handles())
}

// dependency reports whether what is called is a field of something that the handler works with: of its receiver, or of
// a parameter. A type that is a handler itself may adapt what is in its fields.
func (s *scope) dependency(fun *Expr) bool {
	if fun.Op != opField || len(fun.X) == 0 || fun.X[0].Op != opVar {
		return false
	}
	at := s
	for range fun.X[0].Up {
		if at = at.outer; at == nil {
			return false
		}
	}
	return fun.X[0].N < len(at.fn.Params) && !strings.HasSuffix(at.fn.Key, ".ServeHTTP")
}

// calledAs returns the name of the variable or field that is called.
func calledAs(e *ast.CallExpr) string {
	fun := ast.Unparen(e.Fun)
	if x, ok := fun.(*ast.IndexExpr); ok {
		fun = ast.Unparen(x.X)
	}
	switch fun := fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		return fun.Sel.Name
	}
	return ""
}

var (
	// answers are words in the names of functions that answer the request.
	answers = stage.Set(`
		err error errors onerror fail failed failure reject rejected unauthorized unauthorised unauthenticated forbidden
		deny denied abort respond responder response invalid notfound fallback render renderer encode encoder write writer
		reply marshal present`)
	// beside are words in the names of functions that handlers call on their way, to find something out or to note it.
	beside = stage.Set(`
		auth authn authz authenticate authenticator authorize authorizer authorise verify verifier validate validator check
		checker lookup resolve resolver identify session sessions user principal claims token extract extractor key
		decode decoder bind binder parse parser unmarshal read reader encode render respond
		log logger logf audit trace metric metrics observe record notify publish emit hook before after
		skip skipper skipped allow allowed can option options opt format map mapper convert transform`)
)

// predicate reports whether a function only says yes or no.
func predicate(sig *types.Signature) bool {
	if sig.Results().Len() != 1 {
		return false
	}
	b, ok := sig.Results().At(0).Type().Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func takesError(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		if gotype.IsError(p.Type()) {
			return true
		}
	}
	return false
}

// next reports whether a function with the signature can be the next handler of a framework, though it may get more
// than those: it gets all of the request, and returns nothing but an error.
func (k *kinds) next(sig *types.Signature) bool {
	rs := sig.Results()
	if rs.Len() > 1 || rs.Len() == 1 && !gotype.IsError(rs.At(0).Type()) {
		return false
	}
	request, writer := k.carries(sig)
	return request && writer
}

// onlyAnswers reports whether a function with the signature gets what answers the request and not the request.
func (k *kinds) onlyAnswers(sig *types.Signature) bool {
	request, _ := k.carries(sig)
	return !request
}

// carries reports whether a function with the signature gets the request, and what answers it. The contexts of the
// frameworks, and what the program puts both in, are both.
func (k *kinds) carries(sig *types.Signature) (request, writer bool) {
	for p := range sig.Params().Variables() {
		if !k.isRequest(p.Type()) {
			continue
		}
		key := uses.Key(gotype.Named(p.Type()).Obj())
		r, isRequest := row(key, lib.CarriesRequest)
		_, isWriter := row(key, lib.CarriesResponse)
		both := !isRequest && !isWriter || isRequest && r.Of != lib.ServesHTTP
		request = request || isRequest || both
		writer = writer || isWriter || both
	}
	return request, writer
}

// useCase reports whether a function with the signature, which gets no request, may do what one asks for: it gets its
// context, or what it says in a type of the program's own.
func (k *kinds) useCase(sig *types.Signature) bool {
	if sig.Variadic() {
		return false
	}
	for p := range sig.Params().Variables() {
		t := types.Unalias(p.Type())
		if gotype.IsError(t) {
			return false
		}
		if ptr, ok := t.(*types.Pointer); ok {
			t = types.Unalias(ptr.Elem())
		}
		switch u := t.(type) {
		case *types.TypeParam, *types.Struct:
			return true
		case *types.Named:
			if uses.Key(u.Obj()) == "context.Context" {
				return true
			}
			if _, ok := u.Underlying().(*types.Struct); ok && u.Obj().Pkg() != nil && uses.AreaOf(u.Obj().Pkg().Path()) == 0 {
				return true
			}
		}
	}
	return false
}

// waysOf returns the ways through what a handler goes on to.
func (m *machine) waysOf(c cont, depth int) []way {
	if c.loose {
		return m.partWays(c.v, depth)
	}
	return m.ways(c.v, depth)
}

// partWays returns the ways through what an adapter calls, which may be a function without a request.
func (m *machine) partWays(v value, depth int) []way {
	switch v := v.(type) {
	case *handed:
		return m.partWays(v.x, depth)
	case *converted:
		return m.partWays(v.x, depth)
	case *choice:
		var out []way
		for _, a := range alternatives(v) {
			out = append(out, m.partWays(a, depth+1)...)
		}
		return out[:min(len(out), maxWays)]
	case function:
		if m.prog.funcs[v.key] == nil {
			// Nothing in it has to do with routers, or it would be known.
			s := m.stepOf(v)
			s.Unknown, s.Dynamic = false, m.isDynamic(v)
			return []way{{steps: []step{s}}}
		}
	}
	return m.through(v, nil, depth)
}

// isPart reports whether a value that is called without a request can be followed as a handler of the program's own.
func (m *machine) isPart(v value) bool {
	switch v := v.(type) {
	case *closure:
		return v.born != m.serving
	case function:
		if m.prog.funcs[v.key] != nil {
			return true
		}
		path, _ := m.prog.split(v.key)
		return m.prog.inProgram(path) || m.prog.lookup(v.key) != nil && !m.isDynamic(v)
	case *handed:
		return m.isPart(v.x)
	case *converted:
		return m.isPart(v.x)
	case *choice:
		for _, a := range v.alts {
			if !m.isPart(a) {
				return false
			}
		}
		return true
	}
	return false
}

// isDynamic reports whether a function is a method of an interface.
func (m *machine) isDynamic(f function) bool {
	fn, ok := m.prog.lookup(f.key).(*types.Func)
	if !ok {
		return false
	}
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}
