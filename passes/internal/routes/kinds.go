package routes

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// kinds tells the types that wiring is made of from others.
type kinds struct {
	wire    map[types.Type]bool
	request map[types.Type]bool
	config  map[*types.Named]bool
	flags   map[*types.Signature]int // of calls
	depth   int

	pkg      *types.Package
	followed map[string]bool // import paths of the packages whose code is known
}

func newKinds(pkg *types.Package, followed map[string]bool) *kinds {
	return &kinds{
		wire: make(map[types.Type]bool), request: make(map[types.Type]bool), config: make(map[*types.Named]bool),
		flags: make(map[*types.Signature]int), pkg: pkg, followed: followed,
	}
}

// routerKind returns the kind of router that a value of type t is, 0 if it is none.
func (k *kinds) routerKind(t types.Type) lib.Kind {
	if named := gotype.Named(t); named != nil {
		if r, ok := row(uses.Key(named.Obj()), lib.IsRouter); ok {
			return r.Of
		}
	}
	return 0
}

// isRequest reports whether t is by what a handler gets the request or answers it: a type of a framework, or a struct
// of the program that holds one.
func (k *kinds) isRequest(t types.Type) bool {
	named := gotype.Named(t)
	if named == nil {
		return false
	}
	if known, ok := k.request[named]; ok {
		return known
	}
	key := uses.Key(named.Obj())
	_, request := row(key, lib.CarriesRequest)
	_, response := row(key, lib.CarriesResponse)
	k.request[named] = request || response
	if !request && !response {
		k.request[named] = k.holdsRequest(named)
	}
	return k.request[named]
}

// holdsRequest reports whether t is a struct of the program with a field of a request type.
func (k *kinds) holdsRequest(t *types.Named) bool {
	s, ok := t.Underlying().(*types.Struct)
	return ok && t.Obj().Pkg() != nil && uses.AreaOf(t.Obj().Pkg().Path()) == 0 && k.requestField(s)
}

func (k *kinds) requestField(s *types.Struct) bool {
	for f := range s.Fields() {
		named := gotype.Named(f.Type())
		if named == nil {
			continue
		}
		if _, ok := row(uses.Key(named.Obj()), lib.CarriesRequest); ok {
			return true
		}
	}
	return false
}

// serves reports whether a function with the signature gets a request.
func (k *kinds) serves(sig *types.Signature) bool { return k.requests(sig) > 0 }

// requests counts the parameters by which a function gets a request.
func (k *kinds) requests(sig *types.Signature) int {
	n := 0
	for p := range sig.Params().Variables() {
		if k.isRequest(p.Type()) {
			n++
		}
	}
	return n
}

// wiring reports whether values of type t can be routers, middleware or handlers, or hold or make some.
func (k *kinds) wiring(t types.Type) bool {
	if t == nil {
		return false
	}
	if known, ok := k.wire[t]; ok {
		return known
	}
	if k.depth == maxTypes {
		return false
	}
	k.wire[t] = false // a type that holds itself
	k.depth++
	k.wire[t] = k.isWiring(t)
	k.depth--
	return k.wire[t]
}

// maxTypes bounds how many types are looked through: a generic one can hold ever new instances of itself.
const maxTypes = 50

func (k *kinds) isWiring(t types.Type) bool {
	switch u := types.Unalias(t).(type) {
	case *types.Pointer:
		return k.wiring(u.Elem())
	case *types.Slice:
		return k.wiring(u.Elem())
	case *types.Array:
		return k.wiring(u.Elem())
	case *types.Map:
		return k.wiring(u.Elem())
	case *types.Signature:
		return k.serves(u) || k.mentions(u) || k.option(u)
	case *types.Struct:
		for f := range u.Fields() {
			if k.wiring(f.Type()) {
				return true
			}
		}
	case *types.Interface:
		for m := range u.Methods() {
			if k.method(m) {
				return true
			}
		}
	case *types.Named:
		return k.namedWiring(u)
	}
	return false
}

func (k *kinds) namedWiring(t *types.Named) bool {
	if k.isRequest(t) {
		return false
	}
	if k.routerKind(t) != 0 {
		return true
	}
	if pkg := t.Obj().Pkg(); pkg == nil || uses.Standard(pkg.Path()) && pkg.Path() != "net/http" {
		return false
	}
	if _, ok := t.Underlying().(*types.Interface); !ok {
		for m := range t.Methods() {
			if k.method(m) {
				return true
			}
		}
	}
	return k.wiring(t.Underlying())
}

// method reports whether a method serves requests, or gets or returns what does.
func (k *kinds) method(m *types.Func) bool {
	sig := m.Signature()
	return k.serves(sig) || k.mentions(sig)
}

func (k *kinds) mentions(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		if k.wiring(p.Type()) {
			return true
		}
	}
	return k.makes(sig)
}

// makes reports whether a function with the signature returns what wiring is made of.
func (k *kinds) makes(sig *types.Signature) bool {
	for r := range sig.Results().Variables() {
		if k.wiring(r.Type()) {
			return true
		}
	}
	return false
}

// callFlags returns the flags of a call of a function with the signature, but for spread. Most calls are of functions
// that are called again and again, so they are found once for each.
func (k *kinds) callFlags(sig *types.Signature) int {
	flags, ok := k.flags[sig]
	if ok {
		return flags
	}
	if n := k.requests(sig); n > 0 {
		flags |= serves
		if n < sig.Params().Len() {
			flags |= extra
		}
	}
	if k.takesRouter(sig) {
		flags |= takesRouter
	}
	if k.mentions(sig) || k.option(sig) {
		flags |= wires
	}
	if k.makes(sig) {
		flags |= makes
	}
	if sig.Results().Len() > 0 && k.handler(sig.Results().At(0).Type()) {
		flags |= givesHandler
	}
	k.flags[sig] = flags
	return flags
}

func (k *kinds) takesRouter(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		t := p.Type()
		if sl, ok := t.(*types.Slice); ok {
			t = sl.Elem()
		}
		if k.routerKind(t) != 0 {
			return true
		}
	}
	return false
}

// param describes a value of type t that is not followed; nil if there is nothing to say.
func (k *kinds) param(t types.Type, name string) *Param {
	p := Param{Name: name, Router: k.routerKind(t), Request: k.isRequest(t)}
	if named := gotype.Named(t); named != nil && p.Router == 0 && !p.Request {
		if _, ok := named.Underlying().(*types.Struct); ok && k.wiring(named) {
			p.Struct = uses.Key(named.Obj())
		}
	}
	if p == (Param{Name: name}) {
		return nil
	}
	return &p
}

// handler reports whether values of type t serve requests: functions that get one, and types with the method
// ServeHTTP.
func (k *kinds) handler(t types.Type) bool {
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return k.serves(sig)
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP")
	_, ok := obj.(*types.Func)
	return ok
}

// option reports whether a function with the signature sets a field of what it gets, as functional options of
// constructors and of middleware do.
func (k *kinds) option(sig *types.Signature) bool {
	if sig.Params().Len() != 1 || sig.Variadic() {
		return false
	}
	p, ok := sig.Params().At(0).Type().Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	named := gotype.Named(p)
	if named == nil || gotype.Struct(named) == nil {
		return false
	}
	return k.configures(named) || k.runs(named.Obj().Pkg()) && k.wiring(named)
}

func (k *kinds) runs(pkg *types.Package) bool {
	return pkg != nil && (pkg == k.pkg || k.followed[pkg.Path()])
}

// configures reports whether a struct type is what the functional options of a function are about that makes handlers or
// middleware.
func (k *kinds) configures(t *types.Named) bool {
	if known, ok := k.config[t]; ok {
		return known
	}
	k.config[t] = false
	if !k.runs(t.Obj().Pkg()) {
		return false
	}
	scope := t.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok || !fn.Signature().Variadic() || !takesOptions(fn.Signature(), t) || !k.makes(fn.Signature()) {
			continue
		}
		k.config[t] = true
		break
	}
	return k.config[t]
}

// takesOptions reports whether the variadic parameter of a function is a list of options of type t.
func takesOptions(sig *types.Signature, t *types.Named) bool {
	list, ok := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	if !ok {
		return false
	}
	opt, ok := list.Elem().Underlying().(*types.Signature)
	return ok && opt.Params().Len() == 1 && gotype.Named(opt.Params().At(0).Type()) == t
}

// settings reports whether t is a struct of the program, or a pointer to one, that is no part of the wiring itself but
// can say how it is done.
func (k *kinds) settings(t *types.Named) bool {
	return k.runs(t.Obj().Pkg()) && gotype.Struct(t) != nil && !k.wiring(t) && !k.isRequest(t)
}
