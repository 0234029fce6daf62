package missingpkce

import (
	"fmt"
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A site is a place where a login is started or ended: a call of the library, or of a function of the program that
// leads to one.
type site struct {
	ends bool
	name string   // of the library's function
	at   ast.Expr // what to point at
	via  string   // the function of another package that leads there
	// typ is the type of a client's configuration, nil if arguments describe it.
	typ types.Type
	// client is what the client can be, or class what it is already known to be.
	client []trace.Origin
	class  class
	// key is the variable or field that holds the client.
	key types.Object
	// options are the arguments that are options.
	options []ast.Expr
}

// sites judges every login of the package. Those that PKCE protects come first: they tell what the other leg lacks.
func (c *checker) sites() {
	var bare []*site
	for _, role := range []lib.Role{lib.StartsLogin, lib.EndsLogin} {
		for _, use := range c.graph.Uses(role) {
			if s := c.siteOf(use); s != nil {
				bare = append(bare, c.open(s)...)
			}
		}
	}
	c.eachFact(func(obj types.Object, l leg) {
		for _, s := range c.foreign(obj, l) {
			bare = append(bare, c.open(s)...)
		}
	})
	for _, s := range bare {
		c.decide(s)
	}
}

// siteOf describes a call of the library.
func (c *checker) siteOf(use trace.Use) *site {
	fn, ok := c.graph.Callee(use.Call).(*types.Func)
	if !ok {
		return nil
	}
	s := &site{ends: use.Row.Role == lib.EndsLogin, name: fn.Name(), at: use.Call.Fun}
	sig := fn.Signature()
	if sig.Variadic() {
		s.options = argsFrom(use.Call, sig.Params().Len()-1)
	}
	if use.Row.Arg == lib.Every {
		s.class = c.described(use.Call, fn)
		return s
	}
	client := c.graph.Arg(use.Call, use.Row.Arg)
	if client == nil {
		return nil
	}
	s.typ = paramType(sig, use.Row.Arg)
	s.client = c.graph.Origins(client)
	s.key = c.root(client)
	return s
}

func paramType(sig *types.Signature, i int) types.Type {
	switch {
	case i == lib.Recv && sig.Recv() != nil:
		return sig.Recv().Type()
	case i >= 0 && i < sig.Params().Len():
		return sig.Params().At(i).Type()
	}
	return nil
}

func argsFrom(call *ast.CallExpr, i int) []ast.Expr {
	if i < 0 || i >= len(call.Args) {
		return nil
	}
	return call.Args[i:]
}

// root returns the variable or field that e is.
func (c *checker) root(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return c.info.Uses[e]
	case *ast.SelectorExpr:
		return c.info.Uses[e.Sel]
	case *ast.UnaryExpr:
		return c.root(e.X)
	}
	return nil
}

// described judges a client that the arguments of a call describe.
func (c *checker) described(call *ast.CallExpr, fn *types.Func) class {
	p := make(parts)
	for _, row := range c.uses.Rows(fn) {
		if arg := c.graph.Arg(call, row.Arg); row.Role == lib.ClientPart && arg != nil {
			p[row.Of] = append(p[row.Of], c.graph.Origins(arg)...)
		}
	}
	return c.judge(p)
}

// foreign describes what this package does with a function or field of another one.
func (c *checker) foreign(obj types.Object, l leg) []*site {
	var out []*site
	switch obj := obj.(type) {
	case *types.Func:
		for _, call := range c.graph.Calls(obj) {
			s := &site{ends: l.Ends, name: l.Name, at: call.Fun, via: obj.Name(), class: l.Class}
			if l.Options != noParam {
				s.options = argsFrom(call, l.Options)
			}
			if l.Client != noParam {
				arg := c.graph.Arg(call, l.Client)
				if arg == nil {
					continue
				}
				s.client, s.typ, s.key = c.graph.Origins(arg), c.info.TypeOf(arg), c.root(arg)
				s.at = arg
			}
			out = append(out, s)
		}
	case *types.Var:
		for _, d := range c.graph.Defs(obj) {
			if d.Value != nil && d.Kind == trace.Assigned {
				out = append(out, &site{
					ends: l.Ends, name: l.Name, at: d.Value, via: obj.Name(),
					client: c.graph.Origins(d.Value), typ: obj.Type(), key: obj,
				})
			}
		}
	}
	return out
}

// open returns the sites that certainly have no option for PKCE: s itself, or, if it gets its options from the function
// around it, the calls of that.
func (c *checker) open(s *site) []*site {
	state, from := c.protection(s)
	switch state {
	case protected:
		c.paired[pairKey{s.key, s.ends}] = s.at
	case bare:
		return []*site{s}
	case handed:
		return c.outward(s, from)
	}
	return nil
}

// outward returns the sites at the calls of the function that hands its options on as parameter from.
func (c *checker) outward(s *site, from *types.Var) []*site {
	fn := c.graph.FuncAt(s.at.Pos())
	for fn != nil && !declares(fn, from) {
		fn = fn.Outer
	}
	if fn == nil || fn.Obj == nil || !fn.Sig.Variadic() || c.seen[siteKey{fn.Node, s.at, s.ends}] {
		return nil
	}
	c.seen[siteKey{fn.Node, s.at, s.ends}] = true
	index := fn.Sig.Params().Len() - 1
	if fn.Sig.Params().At(index) != from {
		return nil
	}
	client, class := c.clientParam(s, fn)
	c.remember(fn.Obj, leg{Ends: s.ends, Name: s.name, Client: client, Class: class, Options: index})
	var out []*site
	for _, call := range c.graph.Calls(fn.Obj) {
		next := *s
		next.at, next.options = call.Fun, argsFrom(call, index)
		if client != noParam {
			arg := c.graph.Arg(call, client)
			if arg == nil {
				continue
			}
			next.client, next.key = c.graph.Origins(arg), c.root(arg)
		}
		out = append(out, c.open(&next)...)
	}
	return out
}

func declares(fn *trace.Func, v *types.Var) bool {
	return fn.Sig != nil && fn.Node.Pos() <= v.Pos() && v.Pos() <= fn.Body.Pos()
}

// clientParam returns the parameter of fn that is the client of s, or else the client's class.
func (c *checker) clientParam(s *site, fn *trace.Func) (int, class) {
	for i := range fn.Sig.Params().Len() {
		for _, o := range s.client {
			if o.Kind == trace.Param && o.Obj == fn.Sig.Params().At(i) {
				return i, unknown
			}
		}
	}
	return noParam, c.classify(s)
}

// classify judges the client of a site by all that it can be.
func (c *checker) classify(s *site) class {
	found := s.class
	for _, o := range s.client {
		if o.Kind == trace.Struct {
			found = max(found, c.classOf(o, s.typ))
		}
	}
	return found
}

// decide reports a site without PKCE if its client is one that needs it, and else tells the callers and importers that
// know the client.
func (c *checker) decide(s *site) {
	class := c.classify(s)
	if s.key != nil && c.together(c.paired[pairKey{s.key, s.ends}], s.at) {
		return // a setting switches PKCE on and off
	}
	switch {
	case class == clerks || class == public:
		c.complain(s, class)
	case s.key != nil && c.paired[pairKey{s.key, !s.ends}] != nil:
		c.complainPair(s)
	case class == confidential && *strict:
		c.report(s.at, "optional-pkce", fmt.Sprintf("%s logs in without PKCE; it protects clients with a secret too: %s", s.name, remedy(s)))
	}
	if class == unknown || class == confidential {
		c.hand(s)
	}
}

// together reports whether two places are in one function.
func (c *checker) together(a, b ast.Expr) bool {
	if a == nil {
		return false
	}
	fn := c.graph.FuncAt(a.Pos())
	return fn != nil && fn == c.graph.FuncAt(b.Pos())
}

// hand tells the callers of functions that get the client, and the packages that set a field with it.
func (c *checker) hand(s *site) {
	for _, o := range s.client {
		v, ok := o.Obj.(*types.Var)
		switch {
		case !ok || v.Pkg() != c.pass.Pkg:
		case o.Kind == trace.Field:
			c.remember(v, leg{Ends: s.ends, Name: s.name, Client: lib.Recv, Options: noParam})
		case o.Kind == trace.Param:
			c.handParam(s, v)
		}
	}
}

// handParam judges what the callers of a function give it as the client v.
func (c *checker) handParam(s *site, v *types.Var) {
	fn, index := c.graph.Param(v)
	if fn == nil || fn.Obj == nil || c.seen[siteKey{fn.Node, s.at, s.ends}] {
		return
	}
	c.seen[siteKey{fn.Node, s.at, s.ends}] = true
	c.remember(fn.Obj, leg{Ends: s.ends, Name: s.name, Client: index, Options: noParam})
	for _, call := range c.graph.Calls(fn.Obj) {
		if arg := c.graph.Arg(call, index); arg != nil {
			next := *s
			next.client, next.key = c.graph.Origins(arg), c.root(arg)
			c.decide(&next)
		}
	}
}
